export const zhCN = {
  variant: '“{name}”在别处写作“{other}”，是否同一单位？请统一名称。',
  other: '另一处：{text}',
};
