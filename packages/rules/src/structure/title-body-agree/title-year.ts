import type { PlanDocument, Range } from '@yaodian/parser';

/** A title that names one year over a text whose limits are all of the year before. */
export interface OtherYear {
  readonly year: number;
  /** `2025年底前`: the first such limit. */
  readonly limit: string;
  readonly range: Range;
  readonly limitRange: Range;
}

const planTitle = /要点|计划|安排|打算|思路|方案|任务|清单/u;
const yearInTitle = /20[0-9]{2}(?=年)/gu;
/** 2025年底前投入使用, and not 2025年底前已投入使用, nor 2025年底前建成的. */
const limits =
  /(20[0-9]{2})年(?:[0-9]{1,2}月)?[底末]?前(?=[^，。；：、《》“”（）的已了曾\n]{2,16}[，。；\n])/gu;

/** Plans of this year that were made from last year's and kept its limits: the year of the title stands nowhere below it. */
export function otherYearsOf({ parts, source, view }: PlanDocument): readonly OtherYear[] {
  return parts.flatMap(({ role, kind, title, range }): readonly OtherYear[] => {
    if (role !== 'plan' || kind === 'work-summary' || title === null) return [];
    const years = [...title.text.matchAll(yearInTitle)];
    const [only] = years;
    if (only === undefined || years.length > 1 || !planTitle.test(title.text)) return [];
    const year = Number(only[0]);
    const start = view.fromSource(title.range.end);
    const text = view.text.slice(start, view.fromSource(range.end));
    if (text.includes(only[0])) return [];
    for (const match of text.matchAll(limits)) {
      if (Number(match[1]) !== year - 1) continue;
      const at = source.text.indexOf(only[0], title.range.start);
      if (at === -1 || at >= title.range.end) return [];
      const limitRange = view.toSource(start + match.index, start + match.index + match[0].length);
      return [{ year, limit: match[0], range: { start: at, end: at + 5 }, limitRange }];
    }
    return [];
  });
}
