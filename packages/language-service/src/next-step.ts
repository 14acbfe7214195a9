import { formatChineseNumber, parseChineseNumber, type PlanDocument } from '@yaodian/parser';
import { toNumber } from '@yaodian/schema';
import { hasHeading, walk } from './tree.ts';

/** Further back than the steps of one task reach. */
const reach = 4000;

/** 一是 … 二是 …, 第一，… 第二，…, 其一，… 其二，…: what a number of a step stands between, at the start of a clause. */
const step =
  /(?:^|[。；;：:，,\n])[ \t　]*(?:([一二三四五六七八九十]{1,3})是|(第|其)([一二三四五六七八九十]{1,3})(，))/gu;

/** The step that follows at a place: behind 一是招聘教师；it is 二是. `typed` is what stands there of it already. */
export function nextStep(
  document: PlanDocument,
  offset: number,
): { readonly text: string; readonly typed: string } | null {
  const before = document.source.text.slice(stepsStart(document, offset), offset);
  // Text in front of the cursor that is no beginning of a clause: nothing can follow here.
  const typed = /(?:^|[。；;：:，,\n])[ \t　]*([一二三四五六七八九十第其是]{0,4})$/u.exec(
    before,
  )?.[1];
  if (typed === undefined) return null;
  const above = before.slice(0, before.length - typed.length);
  const last = [...above.matchAll(step)].at(-1);
  if (last === undefined) return null;
  const [, shi, head = '', numeral = '', comma = ''] = last;
  const number = parseChineseNumber(shi ?? numeral);
  if (number === null) return null;
  const next = formatChineseNumber(toNumber(number) + 1);
  const text = shi === undefined ? `${head}${next}${comma}` : `${next}是`;
  return text !== typed && text.startsWith(typed) ? { text, typed } : null;
}

/** Where the task, goal or chapter begins in which steps are counted: another one counts anew. */
function stepsStart(document: PlanDocument, offset: number): number {
  let start = Math.max(0, offset - reach);
  walk(document, (node) => {
    if (node.type === 'part' || !hasHeading(node)) return;
    const { marker, range } = node.heading;
    const isStep = marker?.style === 'yishi' || marker?.style === 'ordinal-word';
    if (!isStep && range.start < offset) start = Math.max(start, range.start);
  });
  return start;
}
