export const zhCN = {
  noEnd: '“{end}”之后另起一段，却没有句末标点。请核对是否有缺漏，再补标点。',
  add: '补“。”',
};
