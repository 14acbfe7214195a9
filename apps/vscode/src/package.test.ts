import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as Record<string, unknown>;
}

describe('the package', () => {
  it('holds these files and no others', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    expect(files.toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'dist/extension.cjs',
      'dist/server.cjs',
      'dist/web/extension.js',
      'dist/web/package.json',
      'dist/web/server.js',
      'l10n/bundle.l10n.zh-cn.json',
      'language-configuration.json',
      'package.json',
      'package.nls.json',
      'package.nls.zh-cn.json',
      'syntaxes/plan-yaml.tmLanguage.json',
    ]);
  });
});

describe('what the extension declares', () => {
  const manifest = json('package.json');

  it('wakes up for its own languages only', () => {
    // The language that it contributes wakes it by itself.
    expect(manifest['activationEvents']).toEqual(['onLanguage:markdown', 'onLanguage:plaintext']);
  });

  it('works in untrusted and virtual workspaces, on the desktop and in the browser', () => {
    expect(manifest).toMatchObject({
      main: './dist/extension.cjs',
      browser: './dist/web/extension.js',
      capabilities: {
        untrustedWorkspaces: {
          supported: 'limited',
          restrictedConfigurations: ['yaodian.allowPlugins'],
        },
        virtualWorkspaces: { supported: true },
      },
    });
  });

  it('draws no boxes around Chinese text', () => {
    const { contributes } = manifest as {
      contributes: { configurationDefaults: Record<string, object> };
    };
    for (const language of ['[markdown]', '[plaintext]', '[plan-yaml]'])
      expect(contributes.configurationDefaults[language]).toMatchObject({
        'editor.unicodeHighlight.nonBasicASCII': false,
        'editor.unicodeHighlight.ambiguousCharacters': false,
      });
  });

  it('opens drafts in the encodings of Chinese offices as text', () => {
    const { contributes } = manifest as {
      contributes: { configurationDefaults: Record<string, object> };
    };
    for (const language of ['[markdown]', '[plaintext]', '[plan-yaml]'])
      expect(contributes.configurationDefaults[language]).toMatchObject({
        'files.autoGuessEncoding': true,
        // Without them a short draft is taken for one of Western Europe.
        'files.candidateGuessEncodings': ['utf8', 'gb2312', 'cp950'],
      });
  });

  it.each(['extension.cjs', 'server.cjs', 'web/extension.js', 'web/server.js'])(
    'reaches for no network: %s',
    (name) => {
      const code = readFileSync(`${root}dist/${name}`, 'utf8');
      expect(code).not.toMatch(
        /require\("(?:node:)?(?:https?|http2|dgram|tls)"\)|\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon/u,
      );
    },
  );
});

describe('texts', () => {
  it('of the manifest exist in both languages and are all used', () => {
    const used = [...new Set(JSON.stringify(json('package.json')).match(/%[\w.-]+%/gu))].map(
      (key) => key.slice(1, -1),
    );
    expect(Object.keys(json('package.nls.json')).toSorted()).toEqual(used.toSorted());
    expect(Object.keys(json('package.nls.zh-cn.json')).toSorted()).toEqual(used.toSorted());
  });

  it('of the code exist in Chinese and are all used', () => {
    const sources = readdirSync(`${root}src`).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const code = sources.map((name) => readFileSync(`${root}src/${name}`, 'utf8')).join('\n');
    const keys = [...code.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)].map(([, key = '']) => key);
    expect(Object.keys(json('l10n/bundle.l10n.zh-cn.json')).toSorted()).toEqual(
      [...new Set(keys)].toSorted(),
    );
  });
});

describe('settings', () => {
  it('describe each value that they allow', () => {
    const { contributes } = json('package.json') as {
      contributes: {
        configuration: {
          properties: Record<
            string,
            { enum?: unknown[]; enumDescriptions?: unknown[]; markdownDescription?: string }
          >;
        }[];
      };
    };
    const settings = contributes.configuration.flatMap(({ properties }) =>
      Object.entries(properties),
    );
    expect(settings.length).toBeGreaterThan(50);
    for (const [name, setting] of settings) {
      expect(setting.markdownDescription, name).toBeTypeOf('string');
      expect(setting.enumDescriptions?.length, name).toBe(setting.enum?.length);
    }
  });
});
