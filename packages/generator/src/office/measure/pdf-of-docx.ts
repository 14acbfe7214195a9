import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inScratchFolder } from './in-scratch-folder.ts';
import { runProgram } from './run-program.ts';

/** A Word file as LibreOffice prints it, with a user profile of its own, so that an open LibreOffice does not matter. */
export function pdfOfDocx(bytes: Uint8Array): Promise<Uint8Array> {
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'document.docx');
    await writeFile(file, bytes);
    const user = pathToFileURL(join(folder, 'user')).href;
    await runProgram(
      process.env['YAODIAN_SOFFICE'] ?? 'soffice',
      [
        `-env:UserInstallation=${user}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      {},
      {
        'zh-CN':
          '测量 Word 文件要用 LibreOffice，这里没有装上（Debian/Ubuntu：apt-get install libreoffice-writer）。也可以用 -t pdf --measure。',
        en: 'Measuring a Word file needs LibreOffice, which is not installed (Debian/Ubuntu: apt-get install libreoffice-writer). Or use -t pdf --measure.',
      },
    );
    return new Uint8Array(await readFile(join(folder, 'document.pdf')));
  });
}
