import type { Figure, LayoutProfile } from '../../profiles/profile.ts';
import type { Sentence } from '../../profiles/profile-error.ts';
import type { MeasuredDocument, Measures } from './measure-pages.ts';

const UNITS = { mm: ['毫米', 'mm'], pt: ['磅', 'pt'] } as const;

/** Why a figure could not be taken on a document. */
const REASONS = {
  neighbours: {
    'zh-CN': '没有上下相邻的两行正文',
    en: 'no two lines of body text follow one another',
  },
  full: { 'zh-CN': '没有排满一行的正文', en: 'no line of body text is full' },
  opening: { 'zh-CN': '没有以正文开头的一面', en: 'no page begins with body text' },
  whole: {
    'zh-CN': '没有从头到脚排满正文的一面',
    en: 'no page is filled with body text from head to foot',
  },
  mark: { 'zh-CN': '首页上没有找到', en: 'it was not found on the first page' },
  number: { 'zh-CN': '没有页码', en: 'there is no page number' },
} as const satisfies Record<string, Sentence>;

/**
 * One line for each figure: what was measured, what the profile says and how binding that is. What the document does
 * not show is said so, with the reason.
 */
export function describeMeasures(
  measures: Measures,
  profile: LayoutProfile,
  document: MeasuredDocument,
): readonly Sentence[] {
  const { page, grid, header, letter, order, minutes, pageNumber } = profile;
  const { form } = document;
  const mark =
    form === 'letter'
      ? letter.markTop
      : form === 'order'
        ? order.markTop
        : form === 'minutes'
          ? minutes.markTop
          : header.markTop;
  const margin = page.margin;
  const none = REASONS;
  return [
    { 'zh-CN': `页数：${measures.pages}`, en: `pages: ${measures.pages}` },
    figure('行距', 'line pitch', measures.pitch, 'pt', grid.pitch, none.neighbours),
    linesOfPage(measures, profile),
    measures.characters === null
      ? unmeasured('每行字数', 'characters in a line', none.full)
      : {
          'zh-CN': `每行字数：${measures.characters}（${grid.characters.strength} ${grid.characters.value}）`,
          en: `characters in a line: ${measures.characters} (profile ${grid.characters.value})`,
        },
    figure('左边距（订口）', 'left margin', measures.left, 'mm', margin.left, none.full),
    figure('右边距', 'right margin', measures.right, 'mm', margin.right, none.full),
    figure(
      '首行行框上沿至纸上边',
      'first line below the paper’s top',
      measures.top,
      'mm',
      margin.top,
      none.opening,
    ),
    ...(measures.firstGlyphs === null
      ? []
      : [
          {
            'zh-CN': `首行字上沿至纸上边：${measures.firstGlyphs.toFixed(1)} 毫米`,
            en: `first glyphs below the paper’s top: ${measures.firstGlyphs.toFixed(1)} mm`,
          },
        ]),
    figure(
      '末行行框下沿至纸下边',
      'last line above the paper’s foot',
      measures.bottom,
      'mm',
      margin.bottom,
      none.whole,
    ),
    ...(document.header?.mark == null
      ? []
      : [
          form === 'letter'
            ? figure(
                '发文机关标志上沿至上页边',
                'issuing mark below the paper’s top',
                measures.mark,
                'mm',
                mark,
                none.mark,
              )
            : figure(
                '发文机关标志上沿至版心上边',
                'issuing mark below the type area’s top',
                measures.mark,
                'mm',
                mark,
                none.mark,
              ),
        ]),
    figure(
      '页码一字线至版心下边',
      'page number’s dash below the type area',
      measures.pageNumber,
      'mm',
      pageNumber.belowTypeArea,
      none.number,
    ),
  ];
}

/** Counted on a page that is full; else as many as the pitch leaves room for, and the fullest page beside it. */
function linesOfPage({ lines, fullest }: Measures, { grid, typeArea }: LayoutProfile): Sentence {
  if (lines === null || fullest === null)
    return unmeasured('每面行数', 'lines on a page', REASONS.neighbours);
  const { strength, value } = grid.lines;
  if (fullest.whole) {
    return {
      'zh-CN': `每面行数：${lines}，第 ${fullest.page} 面实数（${strength} ${value}）`,
      en: `lines on a page: ${lines}, counted on page ${fullest.page} (profile ${value})`,
    };
  }
  const height = typeArea.height.value;
  return {
    'zh-CN': `每面行数：${lines}，按版心高 ${height} 毫米和行距推算；没有排满正文的一面，最多的第 ${fullest.page} 面有 ${fullest.lines} 行（${strength} ${value}）`,
    en: `lines on a page: ${lines}, by the type area of ${height} mm and the pitch; no page is filled with body text, page ${fullest.page} has most with ${fullest.lines} (profile ${value})`,
  };
}

function figure(
  zh: string,
  en: string,
  value: number | null,
  unit: keyof typeof UNITS,
  wanted: Figure,
  missing: Sentence,
): Sentence {
  if (value === null) return unmeasured(zh, en, missing);
  const shown = value.toFixed(unit === 'pt' ? 2 : 1);
  const [unitZh, unitEn] = UNITS[unit];
  return {
    'zh-CN': `${zh}：${shown} ${unitZh}（${wanted.strength} ${wanted.value}）`,
    en: `${en}: ${shown} ${unitEn} (profile ${wanted.value})`,
  };
}

function unmeasured(zh: string, en: string, reason: Sentence): Sentence {
  return {
    'zh-CN': `${zh}：这份文档量不出（${reason['zh-CN']}）`,
    en: `${en}: cannot be measured on this document (${reason.en})`,
  };
}
