import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { brokenDraft, DraftFolder } from './draft.ts';
import { languageServer, missingTools } from './tools.ts';

const emacs = '/usr/bin/emacs';
const missing = missingTools([emacs, languageServer]);
if (missing !== null) console.log(`跳过 Emacs 测试：${missing}`);

interface FlymakeDiagnostic {
  readonly line: number;
  readonly text: string;
  readonly covered: string;
}

it.skipIf(missing !== null)('Emacs with Eglot shows the findings at their characters', async () => {
  const folder = await DraftFolder.create({ '要点.txt': brokenDraft.replace('# ', '') });
  try {
    const script = fileURLToPath(new URL('eglot.el', import.meta.url));
    const environment = {
      ...process.env,
      LANG: 'C.UTF-8',
      YAODIAN_NODE: process.execPath,
      YAODIAN_SERVER: languageServer,
      YAODIAN_DRAFT: folder.file('要点.txt'),
      YAODIAN_OUT: folder.file('seen.json'),
    };
    await promisify(execFile)(emacs, ['--batch', '-l', script], {
      env: environment,
      timeout: 60_000,
    });
    const seen = JSON.parse(
      await readFile(folder.file('seen.json'), 'utf8'),
    ) as FlymakeDiagnostic[];
    expect(seen.map(({ line, covered }) => [line, covered])).toContainEqual([7, '2、']);
    expect(seen.filter(({ line }) => line === 9)).not.toEqual([]);
  } finally {
    await folder.remove();
  }
});
