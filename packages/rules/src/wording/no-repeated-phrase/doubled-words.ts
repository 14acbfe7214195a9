/** Words of two characters that no other word follows which begins with them: no 建设建设用地, no 管理管理员. */
const words: ReadonlySet<string> = new Set(
  (
    '推进 加强 提升 开展 落实 完善 加快 推动 深化 强化 促进 健全 优化 提高 实施 积极 继续 深入 全面 做好 ' +
    '确保 抓好 坚持 扎实 大力 切实 建立 打造 努力 以及 着力 不断 持续 进行 举办 制定 出台 印发 学校 教师 学生 ' +
    '群众 单位 部门 情况 措施 机制 制度 能力 水平 质量 力度 任务 达到 创建 构建 推广 探索 贯彻 统筹 协调 ' +
    '整治 巩固 拓展 增加 增强 减少 降低 严格 认真 聚焦 围绕 支持 鼓励 参加 建成 新增 改造 培养 培育 引进 改进 ' +
    '改善 发挥 办好 营造 弘扬 明确 突出 实现 组建 召开 评选 选派 扩大 加大 压实 夯实 解决 处置 治理 防范 防控 配合 ' +
    '支撑 带动 引领 发布 报送 修订 审查 评价 评估 督促 提供 方案 计划 政策 资金 以上 左右 通过 利用 ' +
    '改建 扩建 争取 力争 超过 下降 主动 坚决 严厉 广泛 充分 按照 成立 启动 发放 保持 维护 履行 形成'
  ).split(' '),
);

/** Words that longer ones begin with, and how those go on: 建设建设用地, 工作工作日. */
const beginnings: Readonly<Record<string, string>> = {
  建设: '用者局方部厅',
  工作: '日者室量证站组台服面会餐犬岗',
  服务: '业员器区站费商期',
  发展: '中区史观',
  项目: '部库经',
  组织: '部委生机架关人员者法科处',
  规范: '性化',
  保障: '房性局部法线金',
  监督: '局所站员岗卡者',
  检查: '组站员点表单',
  管理: '员局者科处办站所学部人费层区岗',
  教育: '部厅局科处系体工者学界法',
  培训: '班师机基',
  引导: '员性区',
  参与: '度者率感',
  宣传: '部员栏册科月周日队片',
  指导: '员性思意组师站价',
  督查: '室组',
  督导: '室组员处',
  考核: '组办表',
  安全: '员区',
  编制: '数办',
  使用: '者权率',
  活动: '室中家',
  人员: '密',
  工程: '师部院类',
  改革: '办者',
  完成: '率度时情',
  突破: '口',
  新建: '区县镇乡村',
  生命: '线科体周健财通观教',
  企业: '家所年级化',
  控制: '线器性室点价面权力者论图',
  检测: '站室线点员器仪',
  引进: '来',
  创新: '型性者驱',
};

function isWord(word: string, next: string): boolean {
  return words.has(word) || beginnings[word]?.includes(next || '。') === false;
}

/** 5个工作工作日, 住房城乡建设建设局: what is counted, and a body, begin with no verb. */
const named = /(?:[0-9]个|城乡)$/u;

/** Where such a word stands twice in a row; offsets of the first. */
export function doubledWords(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + 3 < text.length; at++) {
    if (text.charCodeAt(at) !== text.charCodeAt(at + 2)) continue;
    if (text.charCodeAt(at + 1) !== text.charCodeAt(at + 3)) continue;
    const word = text.slice(at, at + 2);
    if (
      !isWord(word, text.charAt(at + 4)) &&
      !(beginnings[word] !== undefined && named.test(text.slice(Math.max(0, at - 2), at)))
    )
      continue;
    found.push(at);
    at += 3;
  }
  return found;
}
