import type { ElementKind, PageHold, PageReading, Title } from './document.ts';
import type { ReadingView } from './reading-view.ts';
import { runsIntoText } from './run-in-title.ts';
import type { SourceText } from './source-text.ts';
import type { Unit } from './units.ts';

/** A text that nobody copied from a page. */
export const noPage: PageReading = { holds: new Set(), takenOut: false, leavesOut: false };

/** The fields of a page stand within so many characters. */
const HEAD = 800;
/** A title or a document's number is looked for so far. */
const NEAR = 300;

/** 文号 | 某政〔2013〕11号 | 索引号 | 0001 |: the table in which a site describes a text, its title too. */
const describingTable = /(?:^|[\n|])\s{0,4}索\s{0,4}引\s{0,4}号\s?[|：:]/u;
const describes =
  /索\s{0,4}引\s{0,4}号|(?:发布|发文)(?:机构|机关|单位|部门|日期|时间)|成文日期|信息来源|来源\s?[:：]|时间\s?[:：]/u;

/** ……请认真贯彻执行。 一、……; ……请认真执行。 2026年3月5日 ……: signature and date went into the paragraph. */
const signatureRunIn =
  /[：:][ \u3000].{0,200}(?:执行|落实|实施)。[ \u3000]{1,4}(?:一、|[^。]{0,24}20\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)/u;
/** 某政发〔2016〕44号 2016年7月4日: a gazette sets number and date above the text, and no signature. */
const gazette = /〔20\d\d〕\d{1,4}号[ \u3000]{1,8}20\d\d年\d{1,2}月\d{1,2}日/u;

/** A title in a cell: a page set as a table. */
const inCell = /(?:^|\n)[^\n|。]{0,20}关于[^\n|。]{4,60}的(?:通知|意见|方案|报告)/u;
/** 下面是小编为大家整理的某局工作总结，供参考。 says the title of the text below it. */
const namedByPage = /整理的[^，。]{4,50}(?:总结|计划|要点|报告|汇报|方案|思路|打算|规划)/u;

/** 全文, 内容全文: an encyclopedia sets it above a text whose title heads the page. */
const heading = /^(?:[内內]容|政策|文件|规划)?全文[：:]?[ \u3000]*(?:\n|$)/u;

/** 第一篇：……, 篇一: a collection of samples numbers its texts, and its page has their title. */
const sample =
  /^(?:第[一二三四五六七八九十]{1,2}篇[：:]|篇[一二三四五六七八九十\d]{1,2}(?:[：:]|\s))/u;

/** （二）……, 3、……: what begins in the middle is taken out of a text. */
const middle =
  /^(?:[（(]?[二三四五六七八九十]{1,3}[、）)]|[2-9][、.．]|第[二三四五六七八九十]{1,3}[章节部])/u;

/** 某某实施意见（节选）: a line, as a title is, that says that the text below is a part of one. */
const excerptTitle = /[（(](?:节选|节录|摘录|摘选|節選|節錄|摘錄|摘選)[）)][ \u3000]{0,4}(?:\n|$)/u;

/** （第3/65页）: a page of a text that a site shows in many. */
const laterPage = /[（(【]第?\s?(?:[2-9]|[1-9]\d{1,3})\s?\/\s?\d{1,4}\s?页[）)】]/u;
/** （未完，全文共2709字）, ……省略932字: a site says that it keeps a part to itself. */
const leftOut = /省略\s?\d{1,6}\s?字|(?:仅|只)(?:显示|展示)\s?\d{1,6}\s?字|未完，全文共\s?\d/u;
/** One of which it holds: to look for words costs less than to try an expression at every sign. */
const leavingOut = ['省略', '仅显示', '只显示', '仅展示', '只展示', '未完，全文共'];

/** What is read of a text before its page is. */
export interface PagedText {
  readonly source: SourceText;
  readonly view: ReadingView;
  readonly units: readonly Unit[];
  readonly elements: readonly (ElementKind | null)[];
  /** The title of the notice or of the first part; null where no line of the text is one. */
  readonly title: Title | null;
}

/**
 * What the page that a text was copied from says in its own words, and what it lost: rules that ask for an
 * element of a document ask here whether the page has it.
 */
export function readPage(text: PagedText): PageReading {
  const { view, units, elements } = text;
  const head = view.text.slice(0, HEAD);
  const first = elements.findIndex((kind) => kind !== 'page-chrome');
  const start = units[first]?.start ?? 0;
  const opening = view.text.slice(start, start + NEAR).trimStart();
  const holds = new Set<PageHold>();
  const described = describingTable.test(head);
  const near = view.text.slice(0, NEAR);
  if (
    text.title === null &&
    (described ||
      // A page sets its title above the line that says when it was put there.
      first > 0 ||
      heading.test(opening) ||
      sample.test(opening) ||
      runsIntoText(opening) ||
      inCell.test(near) ||
      namedByPage.test(near))
  )
    holds.add('title');
  if (
    described ||
    signatureRunIn.test(head) ||
    gazette.test(head) ||
    isNumberedBelowTitle(text) ||
    units.some(
      ({ text: line, start: at }, i) =>
        elements[i] === 'page-chrome' && at < HEAD && describes.test(line),
    )
  ) {
    holds.add('issuer');
    holds.add('issue-date');
  }
  if (text.title !== null && isNamedAbove(text.source.slice(text.title.range))) holds.add('issuer');
  return {
    holds,
    takenOut: middle.test(opening) || excerptTitle.test(near) || laterPage.test(near),
    leavesOut: leavingOut.some((word) => view.text.includes(word)) && leftOut.test(view.text),
  };
}

/** A page sets the number below the title, where no draft has it, and leaves name and date out. */
function isNumberedBelowTitle({ title, view, units, elements }: PagedText): boolean {
  if (title === null || elements.some((kind) => kind === 'issuer' || kind === 'issue-date'))
    return false;
  const below = view.fromSource(title.range.end);
  return units.some(({ start }, i) => elements[i] === 'document-number' && start >= below);
}

/** A page sets the body's name above 关于印发……的通知, on a line of its own, and leaves the signature out. */
function isNamedAbove(title: string): boolean {
  const [first = '', second = ''] = title.split(/[\r\n]+/u);
  return /^\s*[关關][于於]/u.test(second) && !/\d/u.test(first);
}
