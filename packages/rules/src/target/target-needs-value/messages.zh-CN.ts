export const zhCN = {
  noNumber: '“{text}”只有单位没有数字，疑有缺漏。请补上数字。',
  placeholder: '“{text}”处应填数字，尚未填写。请补上数字。',
  noValue: '“{text}”后面没有比较的数值或水平，疑有缺漏。请补全，如“不低于80%”或“不低于上年水平”。',
};
