export const zhCN = {
  long: '这一句有{length}字，超过{max}字，读者难以把握。可分成几句。',
};
