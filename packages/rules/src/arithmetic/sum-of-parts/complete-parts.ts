// Parts that leave nothing out: then they must add up to the whole even where 其中 stands in front.

/** Classes that divide a whole between them. */
const schemes: readonly (readonly RegExp[])[] = [
  [/男/u, /女/u],
  [/集中/u, /分散/u],
  [/小春/u, /大春/u],
  [/夏粮/u, /秋粮/u],
  [/城镇|城市|城区|城乡居民/u, /农村|乡村|乡镇/u],
  [/公办/u, /民办/u],
  [/(?<!非)税收/u, /非税/u],
  [/国税/u, /地税/u, /财政/u],
  [/税务/u, /财政/u],
  [/(?<!非)农业(?:人口|户)/u, /非农/u],
  [/县道/u, /乡道/u, /村道/u],
  [/农业(?!服务)/u, /林业/u, /牧业/u, /渔业(?!服务)/u, /服务业/u],
  [/党委/u, /总支/u, /(?<!总)支部/u],
  [/集体(?!经济)/u, /个人|委员/u],
  [/地方/u, /上划中央/u, /上划省/u],
  [/地方/u, /上划(?!中央|省)/u],
  [/出口/u, /进口/u],
  [/国内/u, /国外|入境|境外|海外|国际/u],
  [/发明/u, /实用新型/u, /外观设计/u],
  [/本地/u, /外出|外地/u],
  [/在职|参保职工/u, /退休/u],
  [/汉族/u, /少数民族/u],
  [/家庭户/u, /集体户/u],
  [/成人/u, /儿童|未成年/u],
  [/(?<!不)合格/u, /不合格/u],
  [/专职/u, /兼职/u],
  [/直[办接]|在线|自行/u, /转[办派]|派[单件]/u],
  [/支出/u, /(?<!累计|滚存)结[余存]/u],
  [/一审/u, /二审/u, /再审/u],
  [/基层法院/u, /中级法院/u, /高级法院/u],
  [/[办审]结|执结|(?<!未)结案/u, /正在办|在办|办理中|未[办审]?结/u],
  [/新(?:建|开工)/u, /续建|结转|跨年/u],
  [/一般债/u, /专项债/u],
  [/上半年/u, /下半年/u],
  [/上学期/u, /下学期/u],
  [/[一1]季度/u, /[二2]季度/u, /[三3]季度/u, /[四4]季度/u],
  [/[一第]?一产业/u, /第?二产业/u, /第?三产业/u],
  [/职工/u, /居民/u],
  [/已/u, /未|尚/u],
  [/按[时期]/u, /超[时期]|逾期/u],
  [/任中/u, /离任/u],
  [/(?<!基本)(?<!不)满意/u, /基本满意/u],
  [/(?<!基本)(?<!不)满意/u, /基本满意/u, /不满意/u],
  [/一类/u, /二类/u],
  [/一类/u, /二类/u, /三类/u],
  [/A类/u, /B类/u],
  [/A类/u, /B类/u, /C类/u],
  [/A类/u, /B类/u, /C类/u, /D类/u],
  [/一等/u, /二等/u, /三等/u],
  [/企业/u, /个体/u, /合作社/u],
  [/上级/u, /本级|自筹|配套/u],
  [/基本支出/u, /项目支出/u],
  [/人员经费/u, /公用经费/u],
  [/主办/u, /会办|协办|分办/u],
  [/建议/u, /提案/u],
  [/省内/u, /省外/u],
  [/市内/u, /市外/u],
  [/县内/u, /县外/u],
  [/内资/u, /外资/u],
  [/公立/u, /民营|民办|社会办/u],
  [/水田/u, /旱地/u],
  [/早稻/u, /中稻/u, /晚稻/u],
  [/负债(?:合计|总[额计])/u, /所有者权益/u],
  [/采矿业/u, /制造业/u, /电力|供应业/u],
  [/在编|在职/u, /临聘|编外|聘用/u],
  [/在编|在职/u, /退休/u, /临聘|编外|聘用|协管/u],
  [/普通程序|一般程序/u, /简易程序/u],
  [/完工|竣工|建成|已完成/u, /在建|正在/u],
  [/完工|竣工|建成|完成/u, /在建|正在/u, /未开工|前期|未启动|尚未/u],
  [/来信/u, /来访/u],
  [/来信/u, /来访/u, /网上|网络/u],
  [/货币/u, /实物/u],
  [/[线网]上/u, /线下|窗口/u],
  [/初一|七年级/u, /初二|八年级/u, /初三|九年级/u],
  [/高一/u, /高二/u, /高三/u],
];

/** How many classes each scheme has. */
export const schemeSizes: readonly number[] = schemes.map(({ length }) => length);

/** A class that words name: which scheme, and which of its kinds. */
export interface NamedClass {
  readonly scheme: number;
  readonly kind: number;
}

/** Any word of any scheme: most words in front of a number name none. */
const anyClass = new RegExp(
  schemes
    .flat()
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** Whether a text has any word of any scheme. */
export function namesClasses(text: string): boolean {
  return anyClass.test(text);
}

/** The classes that the words in front of a number name. */
export function classesIn(label: string): readonly NamedClass[] {
  if (!anyClass.test(label)) return [];
  return schemes.flatMap((kinds, scheme) =>
    kinds.flatMap((pattern, kind) => (pattern.test(label) ? [{ scheme, kind }] : [])),
  );
}

const rest = /^(?:其他|其它|其余|余下|剩余)|等其[他它余]/u;

/** Whether the words in front of a number name one more class of the scheme that other words are of. */
export function isOneOf(label: string, others: readonly string[]): boolean {
  const own = new Set(classesIn(label).map(({ scheme }) => scheme));
  return (
    own.size > 0 && others.every((other) => classesIn(other).some(({ scheme }) => own.has(scheme)))
  );
}

/** Whether parts with these words in front of their numbers are all that there is. */
export function areAllParts(labels: readonly string[]): boolean {
  if (labels.length < 2) return false;
  return rest.test(labels.at(-1) ?? '') || areClasses(labels) || areAllYears(labels);
}

/** Whether a label says that its number is what is left: 其他, 吸烟等其他原因. */
export function isRest(label: string): boolean {
  return rest.test(label);
}

/**
 * 家庭、邻里纠纷3955件（其中家庭纠纷999件、邻里纠纷2956件）: the words in front of a total name all of its parts.
 */
export function areNamedBy(words: string, labels: readonly string[]): boolean {
  if (labels.length < 2) return false;
  const names = words.replace(/^.*[，。；：,;]/u, '').split(/[、和与及]/u);
  if (areOfKinds(names, labels)) return true;
  return (
    names.length === labels.length &&
    labels.every((label, place) => {
      const kind = label.slice(0, 2);
      return kind.length === 2 && (names[place] ?? '').includes(kind);
    })
  );
}

/** 建议、提案共15件，其中州建议2件、州提案3件、县建议4件、县提案6件: each part is of one of the kinds that the total names. */
function areOfKinds(names: readonly string[], labels: readonly string[]): boolean {
  const kinds = names.map((name) => name.replace(/[共有为总计]+$/u, '').slice(-2));
  if (kinds.length < 2 || kinds.some((kind) => kind.length < 2)) return false;
  const parts = labels.map((label) => label.replace(/[有为]+$/u, '').slice(-2));
  return parts.every((part) => kinds.includes(part)) && kinds.every((kind) => parts.includes(kind));
}

/** Whether the words name the classes of one scheme, each once: 男 and 女, the four quarters. */
export function areClasses(labels: readonly string[]): boolean {
  return schemes.some(
    (scheme) =>
      scheme.length === labels.length &&
      scheme.every((kind) => labels.filter((label) => kind.test(label)).length === 1),
  );
}

/** 城乡 names both classes, and 已排查100栋 may be made of 已整改 and 未整改. */
const noClass = /城乡|已/gu;

/**
 * 城镇新增就业2万人，其中城镇失业人员1万人；农村劳动力3万人: what is of one class is not made of all of them.
 * @param words what stands in front of the total
 */
export function isOfOneClass(words: string, labels: readonly string[]): boolean {
  const own = classesIn(words.replace(/^.*[，。；：,;]/u, '').replaceAll(noClass, ''));
  return own.some(({ scheme, kind }) => {
    const kinds = schemes[scheme] ?? [];
    // 农林牧渔业总产值 names its parts in one word.
    if (kinds.length !== 2) return false;
    const isOnly = own.every((other) => other.scheme !== scheme || other.kind === kind);
    return isOnly && kinds.every((pattern) => labels.some((label) => pattern.test(label)));
  });
}

/** Five years or more, one after the other: a five-year plan year by year. */
function areAllYears(labels: readonly string[]): boolean {
  return labels.length >= 5 && followEachOther(labels.map(yearIn));
}

/** Whether every part is that of a year of its own: 2026年8个、2027年9个. */
export function haveOwnYears(labels: readonly string[]): boolean {
  return followEachOther(labels.map(yearIn));
}

function yearIn(label: string): number | null {
  const year = /^(?:到|至|在)?(20\d\d)年/u.exec(label)?.[1];
  return year === undefined ? null : Number(year);
}

function followEachOther(years: readonly (number | null)[]): boolean {
  const [first] = years;
  return first != null && years.every((year, index) => year === first + index);
}
