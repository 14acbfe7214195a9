// What stands beside a thing in a list, or in the next clause, tells how it is counted: 雨量站处、水位站25处.

/** No phrase is read further. */
export const LONGEST = 24;

/** A phrase with the measure word behind it; `whole` is with the 万 in front of it. */
interface Counted {
  readonly unit: string;
  readonly whole: string;
  readonly phrase: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function isCountedBeside(counted: Counted): boolean {
  return isListed(counted) || isListedBehind(counted) || isParallel(counted) || isEchoed(counted);
}

/** 雨量站处、水位站25处: what stands beside it in a list is counted so; these end few words. */
const listedUnits: ReadonlySet<string> = new Set([
  '处',
  '座',
  '公里',
  '辆',
  '亩',
  '公顷',
  '平方米',
  '吨',
]);
const otherThing = /(?:办事|管理|服务|人事|派出|综合|讲|[好用长害出短坏深每])$/u;
const inNumber = /[0-9][万亿余多]{0,2}$/u;

/** 市级1.1亿元、县级亿元: what stands in front of it in the list is counted so. */
function isListedBehind({ unit, phrase, text, start }: Counted): boolean {
  if (text.charAt(start - 1) !== '、') return false;
  if (!listedUnits.has(unit) && !/^(?:[万亿]元|名|支)$/u.test(unit)) return false;
  if (!/[\u4e00-\u9fff]{2}$/u.test(phrase) || otherThing.test(phrase)) return false;
  const before = text.slice(Math.max(0, start - 1 - LONGEST), start - 1);
  return before.endsWith(unit) && inNumber.test(before.slice(0, -unit.length));
}

/** 恢复灌面万亩，新增节水灌面3万亩 */
const large = /^(?:[万亿]元|万(?:亩|人|户|吨|人次|平方米|立方米))$/u;
/** Words behind which ten thousand is a number. */
const round = /[近超过逾破达到每数几上成约至百千十高低]$/u;

/** Whether the clause behind or in front counts its thing with this unit: then this one has lost its number. */
function isParallel({ whole: unit, phrase, text, start, end }: Counted): boolean {
  if (!large.test(unit) || round.test(phrase) || !/[\u4e00-\u9fff]{2}$/u.test(phrase)) return false;
  if (text.charAt(end) !== '，' && text.charAt(start - 1) !== '，') return false;
  const clauses = [
    text.slice(end + 1).split(/[，。；]/u, 1)[0] ?? '',
    /[^，。；]*$/u.exec(text.slice(0, Math.max(0, start - 1)))?.[0] ?? '',
  ];
  return clauses.some(
    (clause) => clause.endsWith(unit) && inNumber.test(clause.slice(0, -unit.length)),
  );
}

/** What makes a word with these: 专家, 署名, 事项, 文件. */
const wordEnds: Readonly<Record<string, string>> = {
  家: '专国大厂商店农赢输作画业学术藏治论动想命名行玩买卖东管自全回居搬老各人独亲冤仇上下庄一每几两百千万',
  名: '姓署更命排报提知著有点冠实匿签题地域品书罪功学校站路街前除留扬成闻出莫美芳',
  项: '事选专奖款强弱立单逐分子义各多杂进缺漏短',
  件: '条文案事证软硬部邮信附零稿急要物组元器配构课插',
};

/** 完成年度检查家，清退社会组织25家: the next clause counts so, and no word ends there. */
function isEchoed({ unit, phrase, text, end }: Counted): boolean {
  const ends = wordEnds[unit];
  if (ends === undefined || text.charAt(end) !== '，') return false;
  if (!/[\u4e00-\u9fff]{3}$/u.test(phrase) || ends.includes(phrase.at(-1) ?? ' ')) return false;
  const next = text.slice(end + 1, end + 1 + LONGEST).split(/[，。；、]/u, 1)[0] ?? '';
  return next.endsWith(unit) && inNumber.test(next.slice(0, -1));
}

/** Whether the next thing of the list is counted with this unit and has its number. */
function isListed({ unit, phrase, text, end }: Counted): boolean {
  if (!listedUnits.has(unit) || text.charAt(end) !== '、') return false;
  if (!/[\u4e00-\u9fff]{2}$/u.test(phrase) || otherThing.test(phrase)) return false;
  const next = text.slice(end + 1, end + 1 + LONGEST);
  const at = next.indexOf(unit);
  const bound = next.search(/[，。；、]/u);
  return at > 2 && (bound === -1 || at < bound) && inNumber.test(next.slice(0, at));
}
