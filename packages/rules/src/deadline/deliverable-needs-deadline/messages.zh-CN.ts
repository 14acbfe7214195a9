export const zhCN = {
  noDeadline: '“{text}”没有写明何时完成。请补时限，如“6月底前”。',
};
