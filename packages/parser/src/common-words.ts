/**
 * Words of two characters that plans are full of, and whose second character counts nothing: a digit or a
 * letter between the two stands there by mistake.
 */
const words = `
加强 推进 推动 完善 落实 开展 组织 教育 建设 管理 服务 发展 改革 创新 提升 提高 保障 监督 监管 检查 督促
督导 督查 指导 引导 培训 培养 培育 宣传 贯彻 执行 实施 实现 确保 促进 深入 持续 继续 积极 统筹 协调 整治
整改 治理 规范 机制 体制 责任 任务 目标 措施 方案 规划 计划 政策 政治 思想 理论 学习 精神 意识 作风 廉政
纪律 群众 队伍 组建 党建 民主 法治 文明 卫生 健康 医疗 安全 稳定 环境 生态 资源 能源 经济 社会 就业 创业
产业 企业 工业 农业 振兴 交通 水利 消费 投资 资金 财政 税收 金融 科技 技术 信息 网络 数字 智能 基础 设施
设备 工作 项目 质量 水平 效率 效能 效果 成效 成果 情况 困难 风险 隐患 预防 预警 应急 救援 救助 帮扶 扶贫
脱贫 巩固 拓展 增加 增强 增长 减少 降低 控制 严格 严肃 严厉 认真 切实 扎实 有效 有序 重要 主要 关键 核心
特色 优势 优质 优秀 先进 示范 引领 带动 支持 支撑 鼓励 激励 评价 评估 考核 考评 审查 审计 审核 登记 公开
公平 公正 公共 合作 联合 联动 配合 协同 融合 整合 衔接 对接 结合 围绕 坚持 坚决 牢固 牢记 履行 承担 负责
牵头 参与 参加 选拔 招聘 招生 招商 引进 培优 保护 保持 维护 修复 修订 制定 编制 印发 发布 上报 报告 总结
部署 研究 调研 调查 分析 处理 处置 解决 化解 排查 打击 防范 防控 防治 防汛 消防 监测 检测 检验 执法 司法
普法 信访 维权 托育 幼儿 学生 教师 教学 德育 体育 美育 劳动 素质 技能 职业 专业 改造 改善 新增 更新 转变
转移 便利 便民 惠民 满意 幸福 美丽 和谐 绿色 低碳 循环 开放 开发 开工 竣工 验收 运行 运营 维修 养护 清理
清洁 供应 供给 需求 保证 补贴 补助 资助 奖励 表彰 荣誉 诚信 信用 品牌 标准 规定 规则 规模 范围 领域 区域
全域 政府 机关 机构 领导 主任 书记 主席 代表 会议 活动 行动 运动 战略 决策 决定 决议 意见 建议 要求 指示
讲话 监控 覆盖 普及 普惠 均衡 巡查 巡视 巡察 演练 储备 物资 粮食 生产 种植 养殖 收入 支出 预算 决算 贷款
融资 债务 改进 改变 发挥 作用 进展 步伐 抓好 抓实 做好 做实 办好 建立 健全 构建 打造 创建 创造 营造 树立
弘扬 传承 凝聚 汇聚 激发 释放 挖掘 盘活 利用 使用 应用 推广 推行 试行 探索 实践 详细 明确 明显 显著 突出
聚焦 瞄准 紧盯 紧扣 狠抓 压实 夯实 做强 做优 补齐 短板 瓶颈 障碍 矛盾 纠纷 调解 援助 关爱 关怀 关注 重视
尊重 理解 信任 团结 奋斗 奋进 拼搏 担当 作为 奉献 忠诚 干净 强化 优化 深化 文化 转化 完成 审批 工程 课程
具体 整体 总体 基本
扶持 畜牧 气象 部门 单位 问题 内容 形式 方式 方法 方向 优先 优惠 高效 质效 提质 增效 品质 民生 民政 民族 民营 市场 居民 农民 农产 特别 特殊 能够 历史 旅游 城乡 群体 制约 制造 智慧 智力
治安 政务 业务 事务 义务 劳务 物流 流通 通信 通过 通报 通知 经验 经营 营商 招引 拉动 主动 自主 自治 自查 互联 互动 联系 联络 适龄 残疾 儿童 少年 青年 妇女 家庭 父母 医院 医生 药品 疾病
传染 疫苗 急救 护理 康复 保险 住房 棚户 物业 救灾 抢险 森林 草原 湿地 耕地 灌溉 饮水 污水 垃圾 噪声 扬尘 燃气 供热 供水 供电 轨道 公路 铁路 航空 仓储 电商 外贸 汇率 证券 期货 债券 股权
担保 抵押 知识 产权 专利 商标 标杆 样板 典型
`;

const known: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));

/** What the words begin with, by UTF-16 unit. */
const beginnings = new Uint8Array(0x10000);
for (const word of known) beginnings[word.charCodeAt(0)] = 1;

/** Whether a word begins with a UTF-16 unit: tells of most without a word to look up. */
export function beginsCommonWord(unit: number): boolean {
  return beginnings[unit] === 1;
}

/** True for the two halves of a word that is never written with anything in between: 教 and 育. */
export function isCommonWord(first: string, second: string): boolean {
  return known.has(first + second);
}
