// What the words of a paragraph show: that somebody is to do something, or that it tells something else.

import { isPublicBody } from './department-name.ts';
import type { Paragraph } from './document.ts';
import type { Nature } from './heading-nature.ts';
import { isGeneral, natureOfHeading, organises } from './heading-nature.ts';
import { paragraphFact } from './paragraph-fact.ts';

/** What an office does: words that open a task. */
const verbs: ReadonlySet<string> = new Set(
  `
加强 推进 推动 开展 实施 完善 健全 建立 强化 提升 提高 深化 优化 加快 促进 落实 抓好 做好 抓实 做实 做强 做优 做大 做精
做细 打造 建设 构建 培育 培养 组织 举办 创建 改造 改善 整治 治理 规范 严格 严厉 打击 拓展 扩大 增加 增强 保障 确保 完成
启动 出台 制定 制订 编制 印发 修订 支持 鼓励 引导 扶持 发展 发挥 统筹 聚焦 围绕 突出 坚持 坚决 探索 推行 推广 推出 搭建
引进 招引 新建 改建 扩建 续建 建成 开工 竣工 实现 巩固 筑牢 夯实 守住 守牢 防范 化解 排查 整改 清理 清查 检查 督促 督导
监督 监测 指导 服务 加大 加密 延伸 盘活 激发 激活 释放 压实 压减 降低 减少 控制 严控 淘汰 取缔 拆除 修复 保护 传承 弘扬
宣传 普及 培训 开设 设立 组建 成立 配备 配齐 配强 选派 选树 评选 表彰 申报 争创 争取 力争 对接 协调 配合 参与 协助 办好
用好 管好 建好 稳定 保持 维护 倡导 营造 树立 关爱 关心 救助 资助 解决 处置 处理 梳理 摸清 摸排 登记 征集 征收 收储 储备
供应 供给 投放 更新 升级 提质 转型 丰富 繁荣 活跃 壮大 延链 补链 强链 建链 贯彻 学习 执行 履行 遵守 推选 选举 调整 整合
融合 联合 协同 衔接 贯通 打通 畅通 疏通 硬化 绿化 亮化 美化 净化 种植 栽植 补植 植树 造林 养护 维修 修缮 修建 改进 改革
创新 创造 开发 开放 开辟 开通 运营 运行 投产 投用 投入 筹措 筹集 筹备 谋划 论证 调研 研究 分析 评估 考核 考评
审核 审批 审查 审计 验收 检测 检验 抽检 监管 执法 查处 查办 惩治 惩处 整顿 约谈 曝光 通报 公开 公布 公示 发布 上报 报送
汇总 建档 归档 存档 收集 整理 编写 编印 编撰 撰写 录制 制作 发放 发动 动员 号召 部署 召开 参加 承办 主办 协办 承接 承担
负责 牵头 包抓 包联 帮扶 结对 走访 慰问 接待 受理 办理 办结 化验 诊治 救治 救援 预防 防治 防控 防御 防止 杜绝 消除 禁止
限制 遏制 斩断 铲除 扫除 清除 清运 清扫 清洁 保洁 收运 转运 回收 利用 节约 节能 减排 降耗 提效 增效 扩容 扩充 补齐 补足
补短 填补 充实 加固 加装 加派 增设 增配 增添 增殖 放流 安装 铺设 架设 搬迁 迁建 重建 回迁 安置 安排 分配 分解 细化 量化
明确 确定 确立 划定 划分 界定 厘清 理顺 精简 简化 压缩 缩短 取消 下放 赋予 授权 委托 购买 采购 招聘 招录 招收 招生 录用
聘用 聘请 引领 引育 激励 奖励 补助 补贴 减免 返还 兑现 兑付 拨付 追加 落细 落地 跟进 跟踪 跟班 轮训 调训 调优 调解 调处
调度 调动 调配 疏导 疏解 疏散 转化 转移 转变 转换 深挖 挖掘 用活 用足 守护 呵护 爱护 看护 照护 托管 代管 接管 共建 共享
互联 联通 连通 联网 上云 赋能 拉动 带动 驱动 撬动 联动 互动 推介 推送 推优 推荐 选拔 选育 选聘 选配 遴选 储能 释法 普法
讲好 唱响 叫响 擦亮 展示 展现 体现 彰显 凸显 提炼 总结 凝练 凝聚 汇聚 集聚 聚集 聚力 致力 着力 着重 着手 着眼 立足 依托
依靠 依法 借助 借力 通过 结合 按照 根据 针对 面向 瞄准 紧盯 紧扣 紧抓 狠抓 严抓 常抓 主抓 精抓 抓紧 抓住 抓牢 把好 把握
把关 严把 严守 严防 严查 严打 严明 严肃 从严 从快 深入 深度 深耕 全面 全力 大力 持续 积极 切实 进一步 扎实 稳步 稳妥 稳慎 有序
有效 努力 继续 不断 逐步 逐项 认真 主动 广泛 充分 高效 科学 合理 精准 精心 精细 高标准 高质量 高水平 高起点 高位 加力 加紧
加速 提速 提前 提级 提档 提标 保证 保质 保量 保供 保护 确权 颁证 流转 托底 兜底 兜牢 兜住 织密 织牢 扎紧 扎牢 筑强 建强 建优
建立 建造 管控 管护 培优 培强 扩面 扩大 增收 增产 稳产 稳增 稳岗 稳住 稳控 稳投 促消 促成 促建 招商 安商 亲商
纠正 纠治 抵制 反对 防溺 防火 防汛 抗旱 应对 应急 值守 巡查 巡护 巡视 巡察 走进 进入 纳入 列入 融入 深学 学好 学懂 熟悉
掌握 了解 尝试 试行 试点 尽快 尽早 及时 定期 适时 重点 重视 注重 侧重 优先 率先 统一 集中 分类 分批 分级 分步 全程 全员 主攻
主推 力推 力促 力保 强推 攻克 攻坚 突破 破解 破除 打破 打好 打赢 打响 打通 打开 开好 开拓 开创 开启 创优 创先 创成 创办 创作
争做 争当 争先 冲刺 赶超 追赶 跨越 迈向 迈上 再造 重塑 重构 规整 归集 归并 撤并 合并 组团 抱团 团结 联系 联络 沟通 交流 合作
交办 转办 督办 催办 回访 回应 回复 答复 反馈 反映 听取 征求 吸纳 妥善 放开 放宽 放活 抢占 抢抓 投资 深植 厚植 培树 涵养 淬炼 锻造 铸牢 铸就 做到 实行 执法 优选 精选 编排 排练 演练 吸引 吸收 延揽 留住 稳妥
`
    .trim()
    .split(/\s+/u),
);
const single =
  /^(?:抓|办|建|做|强|稳|促|扩|优|补|引|招|治|防|护|严|控|降|减|增|推|拓|争|改|修|筑|守|聚|拆|将|把)/u;
const clauseStart = /[，,；;：:。]/u;
/** As much of a paragraph as is looked at, and of the end of a heading. */
const SHOWN = 90;
const ENDING = 50;
/** No longer heading of a task is one of a chapter: 工作目标, 组织领导. */
const CHAPTER = 8;

/** Whether a clause that begins at an offset says what to do. */
function actsAt(text: string, at: number): boolean {
  return (
    verbs.has(text.slice(at, at + 2)) ||
    verbs.has(text.slice(at, at + 3)) ||
    single.test(text.slice(at, at + 1))
  );
}

/** What a heading of work ends in where its verb stands behind the object: 校舍维修改造工程. */
const nominal =
  /(?:建设|改造|整治|治理|改革|管理|服务|保护|培训|创建|工程|项目|行动|工作|活动|发展|升级|提升|修复|维修|养护|监管|监测|防治|防控|排查|普查|清理|拆除|开发|利用|推广|研究|编制|修订|宣传|教育|执法|检查|督查|考核|演练|招聘|招商|引进|培育|培养|试点|示范|供给|保障|救助|帮扶|扶持|搬迁|安置|绿化|亮化|硬化|更新|扩建|新建|迁建|改建|攻坚|整改|转型|融合|创新|合作|交流|规划|普及|普法|维权|调解|登记|认定|评估|评价|评选|换届|接种|筛查|诊疗|体检|统计|核查|清查|审计|巡察|巡查|调研)(?:（[^（）]{1,30}）|\([^()]{1,30}\))?$/u;

/** True where a paragraph opens with what is to be done. */
export const opensWithAction: (paragraph: Paragraph) => boolean = paragraphFact(
  ({ reading: { text } }) => actsAt(text, wordAt(text)),
);

/** True where a clause among the first ones of a paragraph opens so. */
export const acts: (paragraph: Paragraph) => boolean = paragraphFact(({ reading }) => {
  const text = reading.text.slice(0, SHOWN);
  for (let at = wordAt(text); ;) {
    if (actsAt(text, at) || actsSomehow(text, at, 2) || actsSomehow(text, at, 3)) return true;
    const next = text.slice(at).search(clauseStart);
    if (next < 0) return false;
    at += next + 1;
  }
});

/** 多样化发展普通高中: a manner of two or three signs stands in front of what is done to something. */
function actsSomehow(text: string, at: number, manner: number): boolean {
  const end = at + manner + 2;
  return (
    verbs.has(text.slice(end - 2, end)) && /^[\u4e00-\u9fff“《]{2}/u.test(text.slice(end, end + 2))
  );
}

function wordAt(text: string): number {
  return /^[\s“"《（(【]*/u.exec(text)?.[0].length ?? 0;
}

/** A field of work has as short a name: 园林绿化, 市场监管. */
const NAMED = 6;

/** True for a heading that names a work by a noun: 校舍维修改造工程. */
export const namesWork: (paragraph: Paragraph) => boolean = paragraphFact(
  ({ reading: { text } }) => text.length >= NAMED && nominal.test(text.slice(-ENDING).trim()),
);

/** Words of a result that a sentence tells of something: 创新能力更强, 公共服务不断提质. */
const clearOutcome = /(?:更加?|显著|明显|大幅)[\u4e00-\u9fff]{1,2}$/u;
const outcome = /(?:稳步|不断|持续|较快|进一步|稳中)(?:[\u4e00-\u9fff]{1,4})$/u;
const explaining = /^(?:主要)?(?:反映|体现|衡量|是指|指的?是|指标包括|包括|是为了|即为)/u;
const dutyOf =
  /^([\u4e00-\u9fff（）()]{2,24}?)(?:[：:]|负责|牵头|要(?:[^求素点]|$)|应当|主要职责)/u;
const member =
  /^(?:(?:常务)?副?(?:组长|主任|总指挥|指挥长|会长|校长|院长|队长)|成\s?员|顾\s?问|联络员|联系人|责任人)[\s：:]/u;
const stageTitle =
  /^第[一二三四五六七八九十]+(?:阶段|步|轮)|(?:动员|部署|发动|宣传|自查|排查|摸底|调研|准备|启动|整治|整改|实施|推进|攻坚|督查|检查|抽查|总结|验收|巩固|提升|考核|评估|推广|评选|初评|总评|申报|推荐)阶段|^(?:动员部署|宣传发动|调查摸底|自查自纠|集中整治|全面实施|组织实施|总结验收|检查验收|总结提升|巩固提升|督导检查|总结评估)(?:[（(].{0,40}[）)])?$/u;
const condition =
  /^(?:凡|凡是|年满|具有|具备|持有|符合|未|无|不|非|须|应|必须|不得|可|每|按|经|因|如|若|对(?:不|未|在|获|评))|(?:须|应当|应具备|不得|方可|视为|一票否决|取消.{0,12}资格|(?:给予|予以|颁发|授予).{0,24}(?:奖励|补助|补贴|表彰|处分|处罚|资助|奖金|证书|称号|通报|扣分)|\d+元[／/]|每(?:人|户|亩|次|个)[^，。]{0,10}元|得\d+分|扣\d+分|(?:条件|标准|资格)[：:])/u;

/** 集镇建设方面: says what the following is about. */
const aspect = /(?:方面|领域|类)$/u;

/** 严禁打闹: a rule of conduct. */
const forbids = /^(?:严禁|禁止|不得|不准|不许|切勿|请勿|不要)/u;

/** What a task shows to be by its own words where it is no work; null for one that may be work. */
export const natureOfWords: (heading: Paragraph) => Nature | null = paragraphFact(({ reading }) => {
  const text = reading.text.slice(0, SHOWN).trim();
  if (isGeneral(text)) return 'label';
  const asChapter = text.length <= CHAPTER ? natureOfHeading(text) : null;
  if (asChapter !== null) return asChapter === 'work' ? 'label' : asChapter;
  if (stageTitle.test(text)) return 'stage';
  if (organises(text)) return 'safeguard';
  if (member.test(text)) return 'division';
  if (forbids.test(text)) return 'terms';
  if (aspect.test(text)) return 'subject';
  const body = dutyOf.exec(text)?.[1];
  if (body !== undefined && isPublicBody(body)) return 'division';
  if (clearOutcome.test(text) || (outcome.test(text) && !actsAt(text, 0))) return 'aim';
  return null;
});

/** True where a text tells what a word stands for: 反映公共交通的便利性. */
export const explains: (paragraph: Paragraph) => boolean = paragraphFact(({ reading }) =>
  explaining.test(reading.text),
);

/** True where a text lays down on which terms something is granted or judged. */
export const laysTerms: (paragraph: Paragraph) => boolean = paragraphFact(({ reading }) =>
  condition.test(reading.text.slice(0, SHOWN)),
);
