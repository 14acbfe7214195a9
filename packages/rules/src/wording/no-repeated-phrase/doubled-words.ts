/** Words of two characters that no other word follows which begins with them: no 建设建设用地, no 管理管理员. */
const words: ReadonlySet<string> = new Set(
  (
    '推进 加强 提升 开展 落实 完善 加快 推动 深化 强化 促进 健全 优化 提高 实施 积极 继续 深入 全面 做好 ' +
    '确保 抓好 坚持 扎实 大力 切实 建立 打造 努力 以及 着力 不断 持续 进行 举办 制定 出台 印发 学校 教师 学生 ' +
    '群众 单位 部门 情况 措施 机制 制度 能力 水平 质量 力度 任务'
  ).split(' '),
);

/** Words that longer ones begin with, and how those go on: 建设建设用地, 工作工作日. */
const beginnings: Readonly<Record<string, string>> = {
  建设: '用者局方部厅',
  工作: '日者室量证站组台服面会餐犬岗',
  服务: '业员器区站费商期',
  发展: '中区史观',
  项目: '部库经',
};

function isWord(word: string, next: string): boolean {
  return words.has(word) || beginnings[word]?.includes(next || '。') === false;
}

/** Where such a word stands twice in a row; offsets of the first. */
export function doubledWords(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + 3 < text.length; at++) {
    if (text.charCodeAt(at) !== text.charCodeAt(at + 2)) continue;
    if (text.charCodeAt(at + 1) !== text.charCodeAt(at + 3)) continue;
    if (!isWord(text.slice(at, at + 2), text.charAt(at + 4))) continue;
    found.push(at);
    at += 3;
  }
  return found;
}
