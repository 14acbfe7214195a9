import { rules } from '@yaodian/rules';
import { corpusText, describeCorpus, seedTexts, stories, versionsOf } from '@yaodian/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentCheck, DocumentChecker, DocumentCheckSettings } from './document-check.ts';
import { createDocumentChecker } from './document-checker.ts';
import { HostError, type Host } from './host.ts';

const root = 'file:///drafts';
/** Every rule speaks, those too that are off for most kinds. */
const config = [
  'departments: [规建科, 人事科, 办公室, {name: 基教科, aliases: [基础教育科]}]',
  'terms: [{preferred: 幼儿园, avoid: [幼稚园]}]',
  'rules:',
  ...rules.map(({ meta }) => `  ${meta.id}: warning`),
].join('\n');

const host: Host = {
  readFile: (uri) =>
    uri === `${root}/yaodian.config.yaml`
      ? Promise.resolve(new TextEncoder().encode(config))
      : Promise.reject(new HostError('not-found', uri, 'not found')),
  stat: (uri) =>
    Promise.resolve(
      uri === `${root}/yaodian.config.yaml`
        ? { type: 'file', size: config.length, modified: 0 }
        : null,
    ),
  list: () => Promise.resolve([]),
};

const settings: DocumentCheckSettings = {
  roots: [root],
  locale: 'zh-CN',
  trusted: true,
  allowPlugins: false,
  preset: null,
};

function newChecker(): DocumentChecker {
  return createDocumentChecker(host, settings);
}

const languages: Readonly<Record<string, string>> = {
  md: 'markdown',
  txt: 'plaintext',
  yaml: 'plan-yaml',
};

/** Checks a text as it grows and as if it had never been seen, after each edit. */
async function expectSameAsFresh(name: string, versions: readonly string[]): Promise<void> {
  const uri = `${root}/${name.replaceAll('/', '-')}`;
  const languageId = languages[name.split('.').at(-1) ?? ''] ?? 'plaintext';
  const writing = newChecker();
  for (const text of versions) {
    const open = { uri, languageId, text };
    const carried = resultOf(await writing.check(open));
    expect(carried).toEqual(resultOf(await newChecker().check(open)));
  }
}

function resultOf({ state, reason, diagnostics, problems }: DocumentCheck): unknown {
  return { state, reason, diagnostics, problems };
}

describe('a check of what changed', () => {
  it('finds what a check of the whole text finds, whatever is typed into a seed', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const { name, versions } = versionsOf(story, seedTexts());
        await expectSameAsFresh(name, versions);
      }),
      { numRuns: 80 },
    );
  }, 300_000);

  it('finds the same while a draft is typed character by character', async () => {
    const text =
      seedTexts()
        .find(({ name }) => name.endsWith('broken.txt'))
        ?.text.slice(0, 500) ?? '';
    await expectSameAsFresh(
      'typed.txt',
      Array.from({ length: text.length }, (_, length) => text.slice(0, length + 1)),
    );
  }, 300_000);
});

/** A folder of two plans that are compared with one another; both are open, and no file holds their text. */
const twoPlans: Host = {
  ...host,
  readFile: (uri) =>
    uri.endsWith('config.yaml')
      ? Promise.resolve(
          new TextEncoder().encode(`${config}\nprojects: [{name: 对照, files: ['*']}]`),
        )
      : Promise.reject(new HostError('not-found', uri, 'not found')),
  list: () =>
    Promise.resolve([
      { name: 'a.txt', type: 'file' },
      { name: 'b.txt', type: 'file' },
    ]),
};

describe('a check against another document that changes, too', () => {
  it('finds what a check of both whole texts finds', async () => {
    await fc.assert(
      fc.asyncProperty(stories, stories, async (story, another) => {
        const [plan, report] = [story, another].map(
          (each) => versionsOf(each, seedTexts()).versions,
        );
        const texts = new Map<string, string>();
        const opened = (uri: string) => {
          const text = texts.get(uri);
          return text === undefined ? null : { uri, languageId: 'plaintext', text };
        };
        const compare = (): DocumentChecker =>
          createDocumentChecker(twoPlans, settings, { opened });
        const writing = compare();
        const steps = Math.min(plan?.length ?? 0, report?.length ?? 0);
        expect(steps).toBeGreaterThan(0);
        for (let step = 0; step < steps; step++) {
          texts.set(`${root}/a.txt`, plan?.[step] ?? '');
          texts.set(`${root}/b.txt`, report?.[step] ?? '');
          for (const uri of texts.keys()) {
            const open = opened(uri);
            if (open === null) continue;
            const carried = await writing.check(open);
            expect(carried.compared).toHaveLength(carried.state === 'checked' ? 1 : 0);
            expect(resultOf(carried)).toEqual(resultOf(await compare().check(open)));
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 300_000);
});

describeCorpus('a check of what changed in real documents', () => {
  it('finds what a check of the whole text finds', async () => {
    const documents = [0, 1, 2, 3, 4].map((number) => ({
      name: `${number}.txt`,
      text: corpusText(number),
    }));
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const { name, versions } = versionsOf(story, documents);
        await expectSameAsFresh(name, versions);
      }),
      { numRuns: 80 },
    );
  }, 300_000);
});
