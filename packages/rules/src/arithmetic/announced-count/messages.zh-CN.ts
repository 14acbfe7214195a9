export const zhCN = {
  items: '写明“{written}”，列出的是{count}项。请核对数字或所列内容。',
  first: '第一项：{text}',
  last: '最后一项：{text}',
  useCount: '改为“{value}”',
};
