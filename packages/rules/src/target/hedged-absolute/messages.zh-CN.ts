export const zhCN = {
  hedgedAbsolute:
    '“{text}”：“{absolute}”没有程度之分，不能“基本”。请删去“基本”，或改写实际达到的程度。',
};
