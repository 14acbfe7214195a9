export const zhCN = {
  noUnit: '“{text}”没有单位，说不清是什么的数。请补上单位（如万元、人次、个）。',
  noPercent: '“{text}”前面说的是比率，数后缺百分号，应为“{expected}”。',
};
