export const zhCN = {
  typo: '“{wrong}”应为“{right}”。',
  replace: '改为“{right}”',
};
