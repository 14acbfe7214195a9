export const zhCN = {
  buildBuild: '“{text}”句式杂糅：“{verb}”与“建设”重复。可写“{better}”。',
  deepening: '“{text}”句式杂糅。可写“{better}”。',
  confirmed: '“{text}”缺“为”。可写“{better}”。',
  rewrite: '改为“{better}”',
};
