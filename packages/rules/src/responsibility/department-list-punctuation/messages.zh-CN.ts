export const zhCN = {
  trailing: '责任单位末尾多了“{mark}”，应删去。',
  leading: '责任单位开头多了“{mark}”，应删去。',
  doubled: '单位之间的“{mark}”重复，留一个即可。',
  width: '单位之间混用半角“{mark}”，应写作“{expected}”。',
  blank: '单位之间用了空格，其余用“、”隔开。应写作“、”。',
  comma: '单位之间用了“，”，全文其余用“、”隔开。请核对。',
  useComma: '改为“、”',
  missing: '“{left}”与“{right}”之间缺“、”。',
  part: '补上“、”',
  runTogether: '“{label}”与前一栏连在了一起。应另起一行。',
  break: '另起一行',
};
