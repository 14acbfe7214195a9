export const zhCN = {
  variants: '同一单位有“{rare}”“{common}”两种写法（{rareCount}处、{commonCount}处）。请统一名称。',
  again: '这里也写“{rare}”。',
  replace: '统一写作“{common}”',
};
