import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenDraft, DraftFolder } from './draft.ts';
import { languageServer, missingTools } from './tools.ts';

const neovim = '/usr/bin/nvim';
const missing = missingTools([neovim, languageServer]);
if (missing !== null) console.log(`跳过 Neovim 测试：${missing}`);

interface NeovimDiagnostic {
  /** 0-based line and byte column: Neovim converts from UTF-16. */
  readonly lnum: number;
  readonly col: number;
  readonly end_col: number;
  readonly code: string;
  readonly severity: number;
}

interface Seen {
  readonly first: readonly NeovimDiagnostic[];
  readonly second: readonly NeovimDiagnostic[];
  readonly symbols: readonly ({ readonly result: readonly { readonly name: string }[] } | null)[];
}

/** What a byte column range covers in a line. */
function covered(diagnostic: NeovimDiagnostic): string {
  const line = Buffer.from(brokenDraft.split('\n')[diagnostic.lnum] ?? '');
  return line.subarray(diagnostic.col, diagnostic.end_col).toString();
}

describe.skipIf(missing !== null)('Neovim, a client without pull diagnostics', () => {
  let folder: DraftFolder;
  let seen: Seen;

  beforeAll(async () => {
    folder = await DraftFolder.create({ '要点.md': brokenDraft });
    const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
    const environment = {
      ...process.env,
      YAODIAN_NODE: process.execPath,
      YAODIAN_SERVER: languageServer,
      YAODIAN_DRAFT: folder.file('要点.md'),
      YAODIAN_OUT: folder.file('seen.json'),
    };
    await promisify(execFile)(
      neovim,
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`],
      {
        env: environment,
        timeout: 60_000,
      },
    );
    seen = JSON.parse(await readFile(folder.file('seen.json'), 'utf8')) as Seen;
  });

  afterAll(async () => {
    await folder.remove();
  });

  it('shows the broken chapter number at its characters', () => {
    const level = seen.first.filter(({ code }) => code === 'numbering-level');
    expect(level.map((diagnostic) => [diagnostic.lnum + 1, covered(diagnostic)])).toEqual([
      [7, '2、'],
    ]);
  });

  it('drops the missing department once the line is there', () => {
    const missingDepartment = ({ code }: NeovimDiagnostic): boolean =>
      code === 'require-responsible-department';
    expect(seen.first.filter(missingDepartment).map(({ lnum }) => lnum + 1)).toEqual([9]);
    expect(seen.second.filter(missingDepartment)).toEqual([]);
  });

  it('gets the outline', () => {
    const names = seen.symbols.flatMap((answer) => answer?.result.map(({ name }) => name) ?? []);
    expect(names).toEqual(['一、夯实办学基础', '2、提升教育质量', '三、守牢安全底线']);
  });
});
