export const zhCN = {
  between: '“{left}”与“{right}”之间有多余的空格，应删去。',
  digits: '“{left}”与“{right}”之间的空格可删去：数字与汉字之间不空格。',
  everywhere: '全文共{count}处数字与汉字之间空格，可一并删去。',
  lostNumber: '“{left}”与“{right}”之间只留有空格，疑缺数字。请补上数字。',
  lostWord: '“{left}”与“{right}”之间只留有空格，疑有文字缺漏。请对照原文补上。',
  many: '全文共{count}处汉字之间有多余的空格，应删去。',
};
