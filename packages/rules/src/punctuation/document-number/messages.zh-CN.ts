export const zhCN = {
  bracket: '发文字号“{text}”的年份应用六角括号，写作“{better}”。',
  ordinal: '发文字号“{text}”的序号不加“第”、不编虚位，应写作“{better}”。',
};
