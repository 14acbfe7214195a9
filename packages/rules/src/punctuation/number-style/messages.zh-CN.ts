export const zhCN = {
  percent: '“{text}”应写作“{better}”：范围两端都要有百分号。',
  scale: '“{text}”应写作“{better}”：范围两端都要有“{unit}”。',
  mixed: '“{text}”夹用了数字和“千、百、十”，应全用阿拉伯数字，或只用“万、亿”。',
  fullWidth: '全角的“{text}”应为半角“{better}”。',
  everywhere: '全文共{count}处全角的数字、字母，应为半角。',
  zero: '年份“{text}”中的“{wrong}”应为“〇”。',
  letter: '“{text}”中的字母疑为数字之误，应为“{better}”。请核对。',
  replace: '改为“{better}”',
};
