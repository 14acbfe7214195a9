import { readFile } from 'node:fs/promises';

/** esbuild plugin: the sentences that prove an entry of a dictionary stay behind; nothing reads them at run time. */
export const withoutTestSentences = {
  name: 'without-test-sentences',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]rules[/\\]src[/\\]dictionaries[/\\].*\.json$/ }, async ({ path }) => ({
      loader: 'json',
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8')), (key, value) =>
        key === 'fires' || key === 'passes' ? undefined : value,
      ),
    }));
  },
};
