import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fontPaths, missingFor } from './tools.ts';

const skip = missingFor('fonts', 'poppler', 'office') !== null;
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const command = join(root, 'apps/cli/dist/yaodian.js');
const folder = mkdtempSync(join(tmpdir(), 'yaodian-measure-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Status and streams of the built command, run in a folder of its own. */
function yaodian(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const fonts = fontPaths.flatMap((path) => ['--font-path', path]);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, 'render', ...args, ...fonts],
      { cwd: folder, env: { ...process.env, ...environment } },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

describe.skipIf(skip)('render --measure', () => {
  const seed = join(root, 'seeds/work-points/2026.plan.yaml');
  const number = String.raw`\d+\.\d+`;

  it.each(['pdf', 'docx'])(
    'prints what a page of the %s measures beside the profile',
    async (type) => {
      const { status, stdout, stderr } = await yaodian([
        seed,
        '-t',
        type,
        '-o',
        `a.${type}`,
        '--measure',
      ]);
      expect([status, stderr.split('\n').at(-2)]).toEqual([0, `已写入 a.${type}`]);
      expect(stdout.split('\n').map((line) => line.replace(new RegExp(number, 'u'), '#'))).toEqual([
        '页数：3',
        '行距：# 磅（实务 28.95）',
        '每面行数：22，第 2 面实数（推荐 22）',
        '每行字数：28（推荐 28）',
        '左边距（订口）：# 毫米（规定 28）',
        '右边距：# 毫米（规定 26）',
        '首行行框上沿至纸上边：# 毫米（规定 37）',
        '首行字上沿至纸上边：# 毫米',
        '末行行框下沿至纸下边：# 毫米（规定 35）',
        '发文机关标志上沿至版心上边：# 毫米（规定 35）',
        '页码一字线至版心下边：# 毫米（规定 7）',
        '',
      ]);
      for (const [, value, wanted] of stdout.matchAll(/(\d+\.\d) 毫米（规定 (\d+)）/gu))
        expect(Math.abs(Number(value) - Number(wanted)), stdout).toBeLessThanOrEqual(0.5);
      expect(statSync(join(folder, `a.${type}`)).size).toBeGreaterThan(1000);
    },
  );

  it('says in English what a short document does not show', async () => {
    writeFileSync(join(folder, 'short.txt'), '短\n');
    const { status, stdout } = await yaodian([
      ...['short.txt', '-t', 'pdf', '-o', 'short.pdf', '--measure', '--locale', 'en'],
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'characters in a line: cannot be measured on this document (no line of body text is full)\n',
    );
  });

  it('names what is missing where pdftotext is not installed', async () => {
    const { status, stderr } = await yaodian([seed, '-t', 'pdf', '-o', 'b.pdf', '--measure'], {
      PATH: folder,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('测量要用 pdftotext 和 pdftohtml，这里没有装上');
  });
});
