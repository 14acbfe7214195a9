export const zhCN = {
  noValue: '“{text}”后面没有比较的数值或水平，疑有缺漏。请补全，如“不低于80%”或“不低于上年水平”。',
};
