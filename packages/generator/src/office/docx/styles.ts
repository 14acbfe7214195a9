// The style sheet of the Word file, written as XML: the library has no options for the East Asian
// properties (自动调整中西文间距) and for names that Word's navigation pane keys on.
import type { LayoutProfile, TextStyle, TypefaceRole } from '../../profiles/profile.ts';
import { points, TWIPS_PER_POINT, twips } from '../../profiles/geometry.ts';
import { escapeXml } from '../package/escape-xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface StyleOptions {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'paragraph' | 'character';
  readonly basedOn?: string;
  readonly next?: string;
  /** Children of w:pPr in the schema's order. */
  readonly paragraph?: string;
  /** Children of w:rPr in the schema's order. */
  readonly run?: string;
}

/** `word/styles.xml` for a profile. Built-in names (heading 1, toc 1, Title) keep Word's own ids. */
export function stylesXml(profile: LayoutProfile): string {
  const pitch = twips(profile.grid.pitch, profile);
  const indent = `<w:ind w:firstLine="${twips(profile.body.indent, profile)}"/>`;
  const spacing = Math.round(profile.grid.characterSpacing.value * TWIPS_PER_POINT);
  const half = (value: number): string =>
    `<w:sz w:val="${Math.round(value * 2)}"/><w:szCs w:val="${Math.round(value * 2)}"/>`;
  const fonts = (role: TypefaceRole): string => fontXml(profile.typefaces[role].name);
  const run = (style: TextStyle): string => fonts(style.typeface) + half(style.size.value);
  const title =
    fonts(profile.title.typeface) + '<w:spacing w:val="0"/>' + half(profile.title.size.value);
  const lines = (above: number, below = 0): string =>
    `<w:spacing w:before="${Math.round(above)}" w:after="${Math.round(below)}" w:line="${pitch}" w:lineRule="exact"/>`;

  const headings = profile.headings.slice(0, 9).flatMap((style, index) => {
    const level = index + 1;
    return [
      {
        id: `Heading${level}`,
        name: `heading ${level}`,
        basedOn: 'Normal',
        next: 'BodyText',
        paragraph: `<w:keepNext/>${indent}<w:outlineLvl w:val="${index}"/>`,
        run: run(style),
      },
      {
        id: `Lead${level}`,
        name: `段首标题 ${level}`,
        kind: 'character' as const,
        run: run(style),
      },
    ];
  });

  const contents = [1, 2, 3].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: `<w:tabs><w:tab w:val="right" w:leader="middleDot" w:pos="${contentsTab(profile)}"/></w:tabs><w:ind w:left="${(level - 1) * twips(profile.body.indent, profile)}"/><w:jc w:val="left"/>`,
    run: level === 1 ? fonts('hei') : '',
  }));

  const styles: readonly StyleOptions[] = [
    { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', paragraph: indent },
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'BodyText',
      paragraph: `<w:keepNext/><w:keepLines/>${lines(0)}<w:jc w:val="center"/>`,
      run: title,
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      paragraph: `<w:keepNext/><w:jc w:val="center"/>`,
      run: fonts('kai'),
    },
    ...headings,
    ...contents,
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: `<w:keepNext/>${lines(0, pitch)}<w:jc w:val="center"/>`,
      run: title,
    },
    { id: 'HeaderLine', name: '版头 份号', basedOn: 'Normal', paragraph: '<w:jc w:val="left"/>' },
    { id: 'HeaderLineHei', name: '版头 密级 紧急程度', basedOn: 'HeaderLine', run: fonts('hei') },
    {
      id: 'IssuingMark',
      name: '发文机关标志',
      basedOn: 'Normal',
      next: 'DocumentNumber',
      paragraph: '<w:snapToGrid w:val="0"/><w:jc w:val="center"/>',
      run: `${fonts('mark')}<w:color w:val="FF0000"/><w:spacing w:val="0"/>`,
    },
    {
      id: 'DocumentNumber',
      name: '发文字号',
      basedOn: 'Normal',
      paragraph: '<w:jc w:val="center"/>',
    },
    {
      id: 'Recipient',
      name: '主送机关',
      basedOn: 'Normal',
      next: 'BodyText',
      paragraph: '<w:jc w:val="left"/>',
    },
    {
      id: 'AttachmentNote',
      name: '附件说明',
      basedOn: 'Normal',
      paragraph: '<w:jc w:val="left"/>',
    },
    {
      id: 'Signature',
      name: 'Signature',
      basedOn: 'Normal',
      paragraph: '<w:keepLines/><w:jc w:val="right"/>',
    },
    { id: 'IssueDate', name: 'Date', basedOn: 'Normal', paragraph: '<w:jc w:val="right"/>' },
    { id: 'ClosingNote', name: '附注', basedOn: 'Normal', paragraph: indent },
    {
      id: 'AttachmentMark',
      name: '附件序号',
      basedOn: 'Normal',
      next: 'Title',
      paragraph: '<w:keepNext/><w:pageBreakBefore/><w:jc w:val="left"/>',
      run: fonts('hei'),
    },
    { id: 'Attendance', name: '出席 请假 列席', basedOn: 'Normal' },
    {
      id: 'Imprint',
      name: '版记',
      basedOn: 'Normal',
      paragraph: '<w:jc w:val="left"/>',
      run: `<w:spacing w:val="0"/>${half(profile.imprint.size.value)}`,
    },
    {
      id: 'TableText',
      name: '表内文字',
      basedOn: 'Normal',
      paragraph: `${tableLine(profile)}<w:jc w:val="left"/>`,
      run: `<w:spacing w:val="0"/>${half(profile.table.size.value)}`,
    },
    {
      id: 'TableHeading',
      name: '表头',
      basedOn: 'TableText',
      paragraph: '<w:keepNext/><w:jc w:val="center"/>',
      run: fonts('hei'),
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/>${footerLine(profile)}`,
      run: `${fonts('song')}<w:spacing w:val="0"/>${half(profile.pageNumber.size.value)}`,
    },
    { id: 'Header', name: 'header', basedOn: 'Footer' },
  ];

  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<w:styles xmlns:w="${NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('body')}${half(profile.body.size.value)}` +
    `<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
    `<w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${lines(0)}<w:jc w:val="both"/></w:pPr>` +
    `<w:rPr>${fonts('body')}<w:spacing w:val="${spacing}"/>${half(profile.body.size.value)}</w:rPr></w:style>` +
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    styles.map(styleXml).join('') +
    `</w:styles>`
  );
}

/** Where page numbers of the contents end, in twips from the left margin. */
function contentsTab(profile: LayoutProfile): number {
  const { width, margin } = profile.page;
  return Math.round(((width.value - margin.left.value - margin.right.value) * 1440) / 25.4) - 1;
}

/** Exact line of the page number: 1.25 times its size, so that glyphs of every typeface fit. */
export const FOOTER_LINE = 1.25;

function footerLine(profile: LayoutProfile): string {
  const line = Math.round(points(profile.pageNumber.size, profile) * FOOTER_LINE * TWIPS_PER_POINT);
  return `<w:spacing w:line="${line}" w:lineRule="exact"/>`;
}

function tableLine(profile: LayoutProfile): string {
  const line = Math.round(points(profile.table.size, profile) * 1.4 * TWIPS_PER_POINT);
  return `<w:snapToGrid w:val="0"/><w:spacing w:line="${line}" w:lineRule="exact"/>`;
}

/** One name for all scripts: the typefaces of a 公文 bring their own digits, half as wide as a character. */
function fontXml(name: string): string {
  const safe = escapeXml(name);
  return `<w:rFonts w:ascii="${safe}" w:hAnsi="${safe}" w:eastAsia="${safe}" w:cs="${safe}"/>`;
}

function styleXml(style: StyleOptions): string {
  const kind = style.kind ?? 'paragraph';
  const custom = /[^\x20-\x7e]/.test(style.name) ? ' w:customStyle="1"' : '';
  return (
    `<w:style w:type="${kind}"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    (style.basedOn === undefined ? '' : `<w:basedOn w:val="${style.basedOn}"/>`) +
    (style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`) +
    '<w:qFormat/>' +
    (style.paragraph === undefined ? '' : `<w:pPr>${style.paragraph}</w:pPr>`) +
    (style.run === undefined || style.run === '' ? '' : `<w:rPr>${style.run}</w:rPr>`) +
    '</w:style>'
  );
}
