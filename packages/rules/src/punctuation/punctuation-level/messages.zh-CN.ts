export const zhCN = {
  sameLevel: '“{left}”与“{right}”同类，同一列举中其他各项用顿号，此处的逗号宜改为顿号。',
  replace: '改为顿号',
};
