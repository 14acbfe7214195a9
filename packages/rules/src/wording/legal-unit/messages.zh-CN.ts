export const zhCN = {
  unit: '“{wrong}”不是法定计量单位，应为“{right}”。',
  symbol: '单位符号“{wrong}”应写作“{right}”。',
  replace: '改为“{right}”',
};
