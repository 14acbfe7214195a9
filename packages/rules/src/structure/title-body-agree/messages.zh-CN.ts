export const zhCN = {
  differs: '{place}写“{odd}”，{others}写“{common}”。请统一名称。',
  other: '这里写“{common}”。',
  replace: '改为“{common}”',
};
