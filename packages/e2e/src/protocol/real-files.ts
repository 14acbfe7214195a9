import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../editor/tools.ts';

/** Every draft and plan of the seeds, and the real documents where they are at hand. */
export function realFiles(): readonly string[] {
  const corpus = fromRoot('../shared/corpus');
  const hasCorpus = existsSync(corpus);
  if (!hasCorpus) console.log('没有 ../shared/corpus：真实文件的测试已跳过。');
  return [
    ...readdirSync(fromRoot('seeds'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|txt|yaml)$/u.test(name) && !/README|config/u.test(name))
      .map((name) => fromRoot(join('seeds', name))),
    ...(hasCorpus
      ? readdirSync(corpus)
          .filter((name) => name.endsWith('.txt'))
          .map((name) => join(corpus, name))
      : []),
  ];
}

export function languageIdOf(name: string): 'markdown' | 'plan-yaml' | 'plaintext' {
  if (name.endsWith('.md')) return 'markdown';
  return name.endsWith('.yaml') ? 'plan-yaml' : 'plaintext';
}
