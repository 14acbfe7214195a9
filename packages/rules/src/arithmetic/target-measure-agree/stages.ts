import type { Paragraph, Quantity } from '@yaodian/parser';
import { unitsAgree } from '@yaodian/parser';
import { clauseBefore, clauseBehind, sentenceBefore } from '../../shared/clause.ts';
import { isExact } from '../../shared/written-number.ts';

const project = /(?:项目|工程)/u;
const stageVerb = /继续|续建|加快建设|推进建设|在建|新?开工|动工|完成|建成|竣工|完工|交付|启动/u;
/** Work before the work: projects that are only prepared are counted on their own. */
const preparation = /前期|谋划|储备|规划/u;
const local = /市本级|市直|省属|县直|区直|各县|各区/gu;

/** The sentence up to a quantity: where its scope is looked for. */
export function scopeAt(text: string, quantity: Quantity): string {
  return sentenceBefore(text, quantity.inReading.start);
}

/** The last body or area that the sentence names: 市本级 of 其中市本级……实施类项目21个. */
function placeOf(text: string, quantity: Quantity): string {
  return sentenceBefore(text, quantity.inReading.start).match(local)?.at(-1) ?? '';
}

/**
 * The numbers of projects in the measures, one for each stage of building, of the same scope and
 * measure word as a target that counts projects; none where the target counts anything else.
 */
export function stagesFor(
  line: Paragraph,
  target: Quantity,
  measures: readonly Paragraph[],
): Quantity[] {
  if (!project.test(target.metric) || preparation.test(target.metric)) return [];
  const place = placeOf(line.reading.text, target);
  return measures.flatMap(({ reading: { text }, quantities }) =>
    quantities.filter((quantity) => {
      if (!unitsAgree(quantity.unit, target.unit) || !isExact(quantity)) return false;
      const before = clauseBefore(text, quantity.inReading.start);
      const behind = clauseBehind(text, quantity.inReading.end).slice(0, 12);
      // 续建7个项目 and 续建项目7个.
      const named = /^(?:项目|工程)/u.test(behind) || /(?:项目|工程)$/u.test(before);
      if (!named || preparation.test(behind) || preparation.test(before.slice(-12))) {
        return false;
      }
      return stageVerb.test(before) && placeOf(text, quantity) === place;
    }),
  );
}
