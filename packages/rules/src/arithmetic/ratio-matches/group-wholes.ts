import type { Quantity } from '@yaodian/parser';
import { isExact } from '../../shared/written-number.ts';
import type { ShareStatement } from './share-statement.ts';

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
): Pick<ShareStatement, 'total' | 'name'> | null {
  const words = text.slice(Math.max(0, start - GROUP), start);
  if (!/中[，,]/u.test(words)) return null;
  const [, name, said = ''] = opened.exec(words) ?? [];
  const named = front.filter((quantity) => quantity.unit === unit && quantity.metric === name);
  const [total] = named;
  if (name === undefined || named.length !== 1 || total === undefined || !isExact(total))
    return unnamedGroup(text, start);
  const other = naming.exec(said)?.[1];
  return other === undefined ? { total, name } : { total: null, name: other };
}

/** 国内申请中，职务21件，占82%；非职务5件，占18%: shares of one whole, and not of the one that those in front name. */
function unnamedGroup(text: string, at: number): Pick<ShareStatement, 'total' | 'name'> | null {
  const front = text.slice(Math.max(0, at - GROUP), at);
  const from = front.lastIndexOf('。') + 1;
  const behind = text.slice(at, at + GROUP);
  const stop = behind.indexOf('。');
  const sentence = front.slice(from) + (stop === -1 ? behind : behind.slice(0, stop));
  const name = opens.exec(sentence)?.[1];
  if (name === undefined || naming.test(sentence)) return null;
  return (sentence.match(/占\d/gu)?.length ?? 0) >= 2 ? { total: null, name } : null;
}
