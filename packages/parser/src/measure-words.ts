/** What a unit measures decides how its number is read: 3年 is a duration, 3所 a count. */
export type UnitKind =
  | 'thing' // 所 个 名 元 平方米
  | 'rate' // % 个百分点
  | 'occasion' // 次 场 期
  | 'span' // 年 个月: always a duration
  | 'time' // 小时 天 课时: a norm where the sentence says so
  | 'age';

const units: Readonly<Record<UnitKind, string>> = {
  thing:
    '个 所 名 人 位 家 户 项 件 支 人次 批次 班 门 节 台 台套 台（套） 套 册 本 种 座 幢 栋 处 条 公里 千米 米 平方米 平米 ㎡ m² M² m2 M2 m³ M³ m3 M3 ㎥ ' +
    '平方公里 平方千米 亩 公顷 吨 公斤 斤 千克 克 元 美元 欧元 港元 港币 人民币 块 倍 度 千瓦 千瓦时 兆瓦 立方米 升 辆 艘 架 间 张 片 ' +
    '起 例 宗 份 篇 部 首 幅 集 对 双 组 队 团 株 头 只 羽 口 井 眼 盏 道 枚 面 则 字 卷 幕 笔 单 尾 棵 具 人日 人天 学位 床 ' +
    '张床位 标准箱 吨标准煤 兆 兆比特 Mbps Gbps MW kW GW km 公升 趟 单元 标段 课 层 车次 架次 标箱 穴 根 杆 颗 箱 袋 延米 航班 班列 车 尊 微克/立方米 毫克/升 毫克 微克 千伏安 户次 件次 家次 校次 平方 款',
  rate: '% ％ ‰ 个百分点 百分点 个点 分 位次',
  occasion: '次 场 场次 期 轮 轮次 遍 班次 回 讲',
  span: '年 个月 年期 学年 个学期 学期 个学年 个季度 年内',
  time: '小时 个小时 分钟 秒 天 日 周 个星期 课时 学时 个课时 个学时 个工作日 工作日 个小时 星期 学分 个学分',
  age: '岁 周岁',
};

/** A measure word with what it measures. */
export interface Unit {
  readonly unit: string;
  readonly kind: UnitKind;
}

/** The units by their first code unit, the longer first. */
const byFirst = new Map<number, Unit[]>();
const known = new Set<string>();
for (const [kind, words] of Object.entries(units) as [UnitKind, string][]) {
  for (const unit of words.split(' ')) {
    if (known.has(unit)) continue;
    known.add(unit);
    const first = unit.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { unit, kind }]);
  }
}
for (const each of byFirst.values()) each.sort((a, b) => b.unit.length - a.unit.length);

/** Words that begin with a measure word and are none: 12部门, 三年级, 两条例. */
const otherWords =
  /^(?:年(?:[级度代]|一贯)|条[例款件]|家[庭长]|部[门分委]|门类|期[间末]|个[人体性别]|分之|项目|场[所地]|次[数性]|班子|点[位]|度假|条龙|天然|台湾|本[科级]|面[向对]|件套|对[一照]|成员|单[位]|组[织建]|团[委队体]|层次|站[式点]|日制|首[批届次要]|道路|口径|位一体|节[约能]|人均|例行|套餐|字号|课堂|集团|周[年末边围期刊报转]|人[才口民]|头部|片[区]|队[伍员]|张网|双[减高一]|度电)/u;

/** The unit that begins at an offset, or null. */
export function unitAt(text: string, at: number): Unit | null {
  const candidates = byFirst.get(text.charCodeAt(at));
  if (candidates === undefined) return null;
  const found = candidates.find(({ unit }) => text.startsWith(unit, at));
  if (found === undefined) return null;
  return found.unit.length === 1 && otherWords.test(text.slice(at, at + 6)) ? null : found;
}

/** Units that count the same kind of thing: 3所 and 3个 may speak of the same schools. */
const families: readonly (readonly string[])[] = [
  ['所', '家', '个', '座', '户'],
  ['名', '人', '位'],
  ['项', '个', '件'],
  ['件', '件次'],
  ['场', '次', '场次', '轮', '轮次'],
  ['班次', '期', '班'],
  ['节', '堂'],
  ['课时', '学时', '个课时', '个学时'],
  ['台', '台套'],
  ['张', '张床位'],
  ['册', '本'],
  ['支', '个'],
  ['座', '幢', '栋'],
  ['立方米', 'm³', 'm3', 'M³', 'M3', '㎥'],
  ['平方米', '㎡', 'm²', 'm2', '平米', 'M2', 'M²', '平方'],
  ['%', '％'],
  ['个百分点', '百分点', '个点'],
];

/** The families of each unit, one bit for each. */
const familiesOf = new Map<string, number>();
for (const [index, family] of families.entries()) {
  for (const unit of family) familiesOf.set(unit, (familiesOf.get(unit) ?? 0) | (1 << index));
}

/** True for one unit and for units that are used for the same things; 人次 is not 人. */
export function unitsAgree(a: string, b: string): boolean {
  return a === b || ((familiesOf.get(a) ?? 0) & (familiesOf.get(b) ?? 0)) !== 0;
}
