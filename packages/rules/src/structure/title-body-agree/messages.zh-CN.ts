export const zhCN = {
  differs: '{place}写“{odd}”，{others}写“{common}”。请统一名称。',
  otherYear: '标题写“{year}年”，正文的时限写“{limit}”，而且没有一处写{year}年。请核对年份。',
  other: '这里写“{common}”。',
  replace: '改为“{common}”',
};
