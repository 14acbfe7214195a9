import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeGenerated } from './output.ts';

const file = (path: string, content: string) => ({ path, content });
const folders = [{ path: 'docs/rules' }];

/** A repository with one page that is generated no more and one that is. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'yaodian-output-'));
  mkdirSync(join(root, 'docs/rules/en'), { recursive: true });
  writeFileSync(join(root, 'docs/rules/en/gone.md'), 'gone');
  writeFileSync(join(root, 'docs/rules/kept.md'), 'kept');
  writeFileSync(join(root, 'docs/architecture.md'), 'by hand');
  return root;
}

describe('writeGenerated', () => {
  it('writes what differs, removes what is left over, and leaves the rest', () => {
    const root = repository();
    const files = [file('docs/rules/kept.md', 'kept'), file('docs/rules/en/new.md', 'new')];
    expect(writeGenerated(root, files, folders, { check: false })).toEqual([
      'docs/rules/en/gone.md',
      'docs/rules/en/new.md',
    ]);
    expect(readFileSync(join(root, 'docs/rules/en/new.md'), 'utf8')).toBe('new');
    expect(existsSync(join(root, 'docs/rules/en/gone.md'))).toBe(false);
    expect(existsSync(join(root, 'docs/architecture.md'))).toBe(true);
    expect(writeGenerated(root, files, folders, { check: false })).toEqual([]);
  });

  it('only looks with `check`', () => {
    const root = repository();
    const changed = writeGenerated(root, [file('docs/rules/kept.md', 'other')], folders, {
      check: true,
    });
    expect(changed).toEqual(['docs/rules/en/gone.md', 'docs/rules/kept.md']);
    expect(readFileSync(join(root, 'docs/rules/kept.md'), 'utf8')).toBe('kept');
    expect(existsSync(join(root, 'docs/rules/en/gone.md'))).toBe(true);
  });
});
