import { extract, parse, SourceText } from '@yaodian/parser';
import type { Plan } from '@yaodian/schema';
import { normalise } from '@yaodian/schema';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compose } from '../text/compose.ts';
import { loadProfile } from '../profiles/load-profile.ts';
import { printDocumentOf } from '../print/print-document-of.ts';
import { renderDocx } from './render-docx.ts';
import { renderXlsx } from './render-xlsx.ts';
import { RenderError } from './render-error.ts';
import { typstData } from './pdf/typst-data.ts';

const profile = loadProfile('portable');

/** Texts that some format reads as something else. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '&amp; &lt; ]]> <!-- x -->',
  '{{title}} {#tasks} ${x}',
  '#let x = 1; #panic("x") $a_b$ \\ *粗* _斜_ `码` @引用',
  '= 标题？ - 列表 + 列表 / 词: 义',
  '😀👨‍👩‍👧𠮷〇',
  '右到左：‏שלום‎结束',
  '“引号”\'单\' "双"',
] as const;

function setPlan(plan: Plan): ReturnType<typeof parse> {
  const document = parse(new SourceText(compose(normalise(plan)).text), { format: 'markdown' });
  expect(extract(document)?.plan).toEqual(normalise(plan));
  return document;
}

async function wordText(document: ReturnType<typeof parse>): Promise<string> {
  const { bytes } = await renderDocx(document, { profile });
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml).not.toContain('<script');
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((run) => run[1] ?? '')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

describe('hostile content', () => {
  it.each(HOSTILE)('comes out word for word: %s', async (text) => {
    const plan: Plan = {
      title: '某局2026年工作要点',
      year: 2026,
      tasks: [{ title: '任务', body: `前${text}后。` }],
    };
    const document = setPlan(plan);
    const printed = printDocumentOf(document);
    const visible = text.replace(/[\u200e\u200f]/gu, '');
    expect(JSON.stringify(printed.blocks).replace(/[\u200e\u200f]/gu, '')).toContain(
      JSON.stringify(visible).slice(1, -1),
    );
    expect((await wordText(document)).replace(/[\u200e\u200f]/gu, '')).toContain(visible);
    // Typst gets texts as data: nothing of them is part of the program.
    const families = {
      body: ['a'],
      title: ['a'],
      mark: ['a'],
      hei: ['a'],
      kai: ['a'],
      song: ['a'],
    };
    expect(JSON.stringify(typstData(printed, profile, families))).toContain('任务');
  });

  it('a paragraph of 100,000 characters, empty parts and six levels are set whole', async () => {
    const long = '一二三四五六七八九十'.repeat(10_000);
    const nest = (level: number): NonNullable<Plan['sections']> =>
      level > 5
        ? []
        : [
            {
              title: `第${level}层`,
              sections: nest(level + 1),
              ...(level === 5 ? { tasks: [{ title: '底', body: long }] } : {}),
            },
          ];
    const document = setPlan({
      title: '某局2026年工作要点',
      sections: nest(1),
      attachments: [{ title: '空附件' }],
    });
    const text = await wordText(document);
    expect(text).toContain(long);
    for (const level of [1, 2, 3, 4, 5]) expect(text).toContain(`第${level}层`);
    expect(text).toContain('空附件');
  });

  it('a spreadsheet cell takes what it can hold and says so', async () => {
    const body = '长'.repeat(40_000);
    const bytes = await renderXlsx({ title: '计划', tasks: [{ title: '任务', body }] });
    const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
    const longest = Math.max(
      ...[...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => (match[1] ?? '').length),
    );
    expect(longest).toBe(32_767);
    expect(strings).toContain('单元格放不下，全文见原文件');
  });

  it.each(['\ufffe', '\uffff', '\ud800', '\udc00x'])(
    'refuses %j with its place',
    async (character) => {
      const text = `某局\u00012026年工作要点\n\n前面的文字${character}后面。\n`;
      const document = parse(new SourceText(text), { format: 'text' });
      const refused = renderDocx(document, { profile });
      await expect(refused).rejects.toThrow(RenderError);
      await expect(refused).rejects.toThrow(
        /^第 3 行第 6 列“前面的文字”之后有文档里放不下的控制字符 U\+[0-9A-F]{4}/,
      );
    },
  );

  it.each(['\u0000', '\u0008', '\u001f'])(
    'leaves %j out of a draft and lists it',
    async (character) => {
      const text = `某局2026年工作要点\n\n前面的文字${character}后面。\n`;
      const document = parse(new SourceText(text), { format: 'text' });
      const { omissions } = await renderDocx(document, { profile });
      expect(omissions.map(({ line }) => line)).toEqual([3]);
      expect(await wordText(document)).toContain('前面的文字后面。');
    },
  );
});
