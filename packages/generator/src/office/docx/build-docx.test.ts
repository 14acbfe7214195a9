import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load-profile.ts';
import type { PrintBlock, PrintDocument } from '../../print/print-document.ts';
import { buildDocx } from './build-docx.ts';

const portable = loadProfile('portable');

function document(blocks: readonly PrintBlock[], over: Partial<PrintDocument> = {}): PrintDocument {
  return {
    form: 'standard',
    properties: { title: '某局2026年工作要点', author: '某局', subject: '', date: null },
    header: null,
    blocks,
    imprint: null,
    omissions: [],
    ...over,
  };
}

async function part(printed: PrintDocument, name: string): Promise<string> {
  const bytes = unzipSync(await buildDocx(printed, portable, null))[name];
  if (bytes === undefined) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}

const paragraph = (text: string): PrintBlock => ({ type: 'paragraph', lead: null, text });

describe('buildDocx', () => {
  it('sets the page and the grid of the profile in twips', async () => {
    const xml = await part(document([paragraph('正文')]), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(xml).toMatch(/<w:docGrid [^>]*w:linePitch="579"/);
    const styles = await part(document([paragraph('正文')]), 'word/styles.xml');
    expect(styles).toContain('w:line="579" w:lineRule="exact"');
    expect(styles).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
  });

  it('gives headings the styles that Word navigates by and a bookmark each', async () => {
    const xml = await part(
      document([
        { type: 'heading', level: 1, text: '一、总体要求', anchor: '_Toc000001' },
        { type: 'heading', level: 2, text: '（一）目标', anchor: '_Toc000002' },
      ]),
      'word/document.xml',
    );
    expect(xml).toMatch(
      /<w:pStyle w:val="Heading1"\/>.*一、总体要求.*<w:pStyle w:val="Heading2"\/>.*（一）目标/s,
    );
    expect(
      [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map((match) => match[1]),
    ).toEqual(['0', '1']);
    const styles = await part(document([]), 'word/styles.xml');
    expect(styles).toContain('<w:name w:val="heading 1"/>');
    expect(styles).toMatch(
      /w:styleId="Heading1".*?w:eastAsia="黑体".*?w:styleId="Heading2".*?w:eastAsia="楷体_GB2312"/s,
    );
  });

  it('writes the same bytes at any time, in any zone, in the same process or another', async () => {
    const printed = document(
      [
        { type: 'title', text: '某局工作要点', lines: null, subtitle: null },
        { type: 'contents', title: '目　录', depth: 2 },
        { type: 'heading', level: 1, text: '一、总体要求', anchor: '_Toc000001' },
        paragraph('正文'),
      ],
      {
        imprint: {
          copies: ['抄送：市委办。'],
          printingOffice: '办公室',
          printingDate: '2026年1月1日',
        },
        properties: { title: '某局工作要点', author: '某局', subject: '', date: '2026-01-01' },
      },
    );
    const zone = process.env['TZ'];
    const first = await buildDocx(printed, portable, null);
    process.env['TZ'] = 'Pacific/Kiritimati';
    const second = await buildDocx(printed, portable, null);
    process.env['TZ'] = 'America/Los_Angeles';
    const third = await buildDocx(printed, portable, null);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, third)).toBe(0);
  });

  it('prints no 版头, 版记 or contents that the document does not have', async () => {
    const xml = await part(document([paragraph('正文')]), 'word/document.xml');
    for (const style of ['IssuingMark', 'DocumentNumber', 'Imprint', 'TOCHeading', 'IssueDate']) {
      expect(xml).not.toContain(`"${style}"`);
    }
  });

  it('escapes what XML would read as markup and keeps it word for word', async () => {
    const hostile = '<script>alert(1)</script> & {{x}} "引" \u202e𠮷😀 ]]> &amp;';
    const xml = await part(document([paragraph(hostile)]), 'word/document.xml');
    expect(xml).not.toContain('<script>');
    const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
    expect(
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    ).toBe(hostile);
  });

  it('turns the paper for a wide table and puts its attachment mark and title there too', async () => {
    const wide = Array.from({ length: 8 }, (_, index) => `列${index}`);
    const xml = await part(
      document([
        paragraph('正文'),
        { type: 'attachment-mark', text: '附件1' },
        { type: 'title', text: '分解表', lines: null, subtitle: null },
        { type: 'table', header: wide, rows: [wide] },
        paragraph('注：排在第一位的为牵头单位。'),
      ]),
      'word/document.xml',
    );
    const sections = xml.split('<w:sectPr').map((piece) => piece.slice(0, 200));
    expect(sections.map((piece) => /w:orient="(\w+)"/.exec(piece)?.[1] ?? null)).toEqual([
      null,
      'portrait',
      'landscape',
      'portrait',
    ]);
    const [, first = '', second = ''] =
      /^(.*?)<w:sectPr.*?<\/w:sectPr>(.*?)<w:sectPr/s.exec(xml) ?? [];
    expect(first).not.toContain('附件1');
    expect(second).toContain('附件1');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('<w:cantSplit/>');
  });

  it('puts 版记 on an upright page behind a wide table', async () => {
    const wide = Array.from({ length: 8 }, (_, index) => `列${index}`);
    const imprint = { copies: ['抄送：市委办。'], printingOffice: null, printingDate: null };
    const blocks: PrintBlock[] = [paragraph('正文'), { type: 'table', header: wide, rows: [wide] }];
    const xml = await part(document(blocks, { imprint }), 'word/document.xml');
    const sections = xml.split('</w:sectPr>');
    const orients = sections.map((piece) => /w:orient="(\w+)"/.exec(piece)?.[1] ?? null);
    expect(orients).toEqual(['portrait', 'landscape', 'portrait', null]);
    expect(sections.map((piece) => piece.includes('抄送：市委办。'))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('keeps a row whole unless it is longer than a page could hold', async () => {
    const xml = await part(
      document([{ type: 'table', header: null, rows: [['短'], ['长'.repeat(2000)]] }]),
      'word/document.xml',
    );
    expect(
      [...xml.matchAll(/<w:cantSplit( w:val="(\w+)")?\/>/g)].map((match) => match[2] ?? 'on'),
    ).toEqual(['on', 'off']);
  });
});
