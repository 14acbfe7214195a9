import type { Count, Figure, LayoutProfile } from '../../profiles/profile.ts';
import type { Sentence } from '../../profiles/profile-error.ts';
import type { Measures } from './measure-pages.ts';

/** One line for each figure: what was measured, what the profile says and how binding that is. */
export function describeMeasures(measures: Measures, profile: LayoutProfile): readonly Sentence[] {
  const { page, grid, pageNumber } = profile;
  const margin = page.margin;
  return [
    { 'zh-CN': `页数：${measures.pages}`, en: `pages: ${measures.pages}` },
    count('正文最满一面的行数', 'lines on the fullest page', measures.lines, grid.lines),
    count(
      '正文最满一行的字数',
      'characters in the fullest line',
      measures.characters,
      grid.characters,
    ),
    ...(measures.pitch === null
      ? []
      : [length('行距', 'line pitch', measures.pitch, '磅', 'pt', grid.pitch)]),
    length('左边距（订口）', 'left margin', measures.left, '毫米', 'mm', margin.left),
    length('右边距', 'right margin', measures.right, '毫米', 'mm', margin.right),
    length(
      '首行行框上沿至纸上边',
      'first line below the paper’s top',
      measures.top,
      '毫米',
      'mm',
      margin.top,
    ),
    {
      'zh-CN': `首行字上沿至纸上边：${measures.firstGlyphs.toFixed(1)} 毫米`,
      en: `first glyphs below the paper’s top: ${measures.firstGlyphs.toFixed(1)} mm`,
    },
    ...(measures.lines < grid.lines.value
      ? []
      : [
          length(
            '末行行框下沿至纸下边',
            'last line above the paper’s foot',
            measures.bottom,
            '毫米',
            'mm',
            margin.bottom,
          ),
        ]),
    ...(measures.mark === null ? [] : [markMeasure(measures.mark, profile)]),
    ...(measures.pageNumber === null
      ? []
      : [
          length(
            '页码一字线至版心下边',
            'page number’s dash below the type area',
            measures.pageNumber,
            '毫米',
            'mm',
            pageNumber.belowTypeArea,
          ),
        ]),
  ];
}

function count(zh: string, en: string, value: number, wanted: Count): Sentence {
  const shown = String(Math.round(value * 2) / 2);
  return {
    'zh-CN': `${zh}：${shown}（${wanted.strength} ${wanted.value}）`,
    en: `${en}: ${shown} (profile ${wanted.value})`,
  };
}

function length(
  zh: string,
  en: string,
  value: number,
  unitZh: string,
  unitEn: string,
  wanted: Figure,
): Sentence {
  const shown = Number.isFinite(value) ? value.toFixed(1) : '—';
  return {
    'zh-CN': `${zh}：${shown} ${unitZh}（${wanted.strength} ${wanted.value}）`,
    en: `${en}: ${shown} ${unitEn} (profile ${wanted.value})`,
  };
}

/** A letter's mark stands above the type area and is measured from the paper's edge. */
function markMeasure(mark: number, profile: LayoutProfile): Sentence {
  if (mark >= 0) {
    return length(
      '发文机关标志上沿至版心上边',
      'issuing mark below the type area’s top',
      mark,
      '毫米',
      'mm',
      profile.header.markTop,
    );
  }
  const fromPaper = mark + profile.typeArea.top.value;
  return length(
    '发文机关标志上沿至上页边',
    'issuing mark below the paper’s top',
    fromPaper,
    '毫米',
    'mm',
    profile.letter.markTop,
  );
}
