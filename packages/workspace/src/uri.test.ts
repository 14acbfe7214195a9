import { describe, expect, it } from 'vitest';
import { baseName, childUri, fileUri, parentUri, relativePath, resolveUri } from './uri.ts';

describe('URIs', () => {
  it('are made of paths in any script', () => {
    expect(fileUri('/计划/a b.md')).toBe('file:///%E8%AE%A1%E5%88%92/a%20b.md');
    expect(fileUri('C:\\计划')).toBe('file:///C%3A/%E8%AE%A1%E5%88%92');
    expect(baseName(childUri('file:///a', '100%.md'))).toBe('100%.md');
  });

  it('are resolved against a folder', () => {
    expect(resolveUri('file:///a/b', '../c/./d.md')).toBe('file:///a/c/d.md');
    expect(resolveUri('file:///a/b', '/x/../y')).toBe('file:///y');
    expect(resolveUri('file:///a/b', '../../../../c')).toBe('file:///c');
    expect(resolveUri('file:///a', 'vscode-vfs://host/x')).toBe('vscode-vfs://host/x');
    expect(resolveUri('vscode-vfs://host/a/b', '../c')).toBe('vscode-vfs://host/a/c');
  });

  it('have parents up to their root', () => {
    expect(parentUri('file:///a/b')).toBe('file:///a');
    expect(parentUri('file:///')).toBeNull();
    let uri: string | null = 'file:///a/b/c';
    let steps = 0;
    while (uri !== null && steps < 20) {
      uri = parentUri(uri);
      steps++;
    }
    expect(uri).toBeNull();
  });

  it('are shown relative to a folder', () => {
    expect(relativePath('file:///a', 'file:///a/%E8%AE%A1.md')).toBe('计.md');
    expect(relativePath('file:///a/b', 'file:///a/c.md')).toBe('../c.md');
    expect(relativePath('file:///a', 'file:///a')).toBe('.');
  });
});
