import type { Quantity } from '@yaodian/parser';
import { isComparison } from '../../shared/compared-number.ts';
import { isExact } from '../../shared/written-number.ts';
import type { ShareStatement } from './share-statement.ts';

type Whole = Pick<ShareStatement, 'total' | 'name'>;

const opened = /(?:^|[。；;\n])([一-鿿]{3,12})中[，,]([^。；;\n]*)$/u;
const opens = /^([一-鿿]{3,12})中[，,]/u;
/** 占全部企业的0.4%: a share that names its whole itself. */
const naming = /占([^，。；、,;0-9（(]{2,18}?)的?[0-9]/u;
/** A sentence names its group no further in front. */
const GROUP = 120;

/**
 * 企业18家，占85%。…企业中，内资17家，占98%: the group that a sentence opens with is the whole of its shares, unless one of them has
 * called it by another name since.
 */
export function groupOf(
  text: string,
  front: readonly Quantity[],
  { unit, inReading: { start } }: Quantity,
): Whole | null {
  const words = text.slice(Math.max(0, start - GROUP), start);
  if (!/中[，,]/u.test(words)) return null;
  const [, name = '', said = ''] = opened.exec(words) ?? [];
  const total = theCalled(text, front, unit, name);
  if (total === null) return groupOfSentence(text, front, unit, start);
  const other = naming.exec(said)?.[1];
  return other === undefined ? { total, name } : { total: null, name: other };
}

/** 国内申请中，职务21件，占82%；非职务5件，占18%: shares of one whole, and not of the one that those in front name. */
function groupOfSentence(
  text: string,
  front: readonly Quantity[],
  unit: string,
  at: number,
): Whole | null {
  const words = text.slice(Math.max(0, at - GROUP), at);
  const behind = text.slice(at, at + GROUP);
  const stop = behind.indexOf('。');
  const sentence =
    words.slice(words.lastIndexOf('。') + 1) + (stop === -1 ? behind : behind.slice(0, stop));
  const name = opens.exec(sentence)?.[1];
  if (name === undefined || naming.test(sentence)) return null;
  if ((sentence.match(/占\d/gu)?.length ?? 0) < 2) return null;
  const total = theCalled(text, front, unit, name);
  return total === null ? { total, name: `${name}中` } : { total, name };
}

/** The only number in front of just that name. */
function theCalled(
  text: string,
  front: readonly Quantity[],
  unit: string,
  name: string,
): Quantity | null {
  const named = front.filter(
    (quantity) =>
      quantity.unit === unit && quantity.metric === name && !isComparison(text, quantity),
  );
  const [total] = named;
  return named.length === 1 && total !== undefined && isExact(total) ? total : null;
}
