import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fontFolder = fileURLToPath(new URL('../../../../.tools/fonts', import.meta.url));

function has(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const hasFonts = existsSync(join(fontFolder, 'fonts.conf'));
const hasPoppler = has('pdftotext', '-v');
const hasOffice = has('soffice', '--version');

// LibreOffice reads it when it starts, in the processes that the tests make.
if (hasFonts) process.env['FONTCONFIG_FILE'] = join(fontFolder, 'fonts.conf');

/** Folders for Typst. */
export const fontPaths: readonly string[] = hasFonts ? [fontFolder] : [];

/** What is missing for a suite, said once; null where it can run. */
export function missingFor(...needs: readonly ('fonts' | 'poppler' | 'office')[]): string | null {
  const known = {
    fonts: [hasFonts, 'Fandol 字体（npm run fonts -w @yaodian/e2e）'],
    poppler: [hasPoppler, 'pdftotext（poppler-utils）'],
    office: [hasOffice, 'LibreOffice（libreoffice-writer）'],
  } as const;
  const missing = needs.filter((need) => !known[need][0]).map((need) => known[need][1]);
  if (missing.length === 0) return null;
  const sentence = `跳过：缺少 ${missing.join('、')}`;
  console.log(sentence);
  return sentence;
}
