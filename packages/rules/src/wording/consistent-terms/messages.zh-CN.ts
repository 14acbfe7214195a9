export const zhCN = {
  avoid: '“{text}”在本单位应称“{preferred}”。',
  replace: '改为“{preferred}”',
};
