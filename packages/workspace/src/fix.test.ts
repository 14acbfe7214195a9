import { corpusText, describeCorpus } from '@yaodian/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fix } from './fix.ts';
import { HostError, type Host } from './host.ts';

const root = 'file:///work';

function hostOf(text: string): Host {
  const missing = (uri: string) => Promise.reject(new HostError('not-found', uri, 'not found'));
  return {
    readFile: (uri) =>
      uri.endsWith('/plan.txt') ? Promise.resolve(new TextEncoder().encode(text)) : missing(uri),
    stat: (uri) =>
      Promise.resolve(
        uri.endsWith('/plan.txt') ? { type: 'file', size: text.length, modified: 0 } : null,
      ),
    list: () => Promise.resolve([]),
  };
}

async function fixed(text: string): Promise<string> {
  const { fixed: files } = await fix(hostOf(text), {
    root,
    paths: ['plan.txt'],
    locale: 'zh-CN',
    config: null,
  });
  return files[0]?.after ?? text;
}

const head = '某市教育局2026年工作要点\n\n一、扩大资源供给\n';

describe('fix', () => {
  it('leaves alone what other tools break', async () => {
    const text = `${head}（一）加强学校建设
1.推进新建。2021年印发的市教〔2018〕59号文件要求新建28所，按《堪察 办法(试行)》落实，坚持“签定,落实”，9.5万平方米。
（责任处室：办公室）
（二）加强校舍维修
2.推进维修。维修校舍20栋,面积3万平方米。
（责任处室：规建处）
`;
    expect(await fixed(text)).toBe(text.replace('20栋,面积', '20栋，面积'));
  });

  it('changes nothing on a second run, on any text', async () => {
    const piece = fc.constantFrom(
      '一、',
      '（一）',
      '(二)',
      '2、',
      '3.',
      '4．',
      '加强建设',
      '新建12所',
      ',',
      '，',
      '。',
      '\n',
      ' ',
      '“',
      '”',
      '《',
      '》',
      '责任处室：甲处、甲处',
      '目标任务:',
      '堪察',
      '15～30%',
      '印發(fā)',
      '①',
      '——',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const once = await fixed(head + pieces.join(''));
        expect(await fixed(once)).toBe(once);
      }),
      { numRuns: 60 },
    );
  }, 240_000);
});

describeCorpus('fix on the corpus', () => {
  it.each([0, 1, 2, 3, 4])(
    'changes nothing on a second run: %i',
    async (index) => {
      const text = corpusText(index);
      const once = await fixed(text);
      expect(await fixed(once)).toBe(once);
    },
    240_000,
  );
});
