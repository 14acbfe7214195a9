export const zhCN = {
  unit: '目标写“{target}”，措施写“{measure}”，计量单位不一致。请统一。',
  target: '目标：{text}',
};
