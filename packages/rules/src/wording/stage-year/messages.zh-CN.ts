export const zhCN = {
  period: '“{text}”与“{stage}”规划期（{from}—{to}年）不符。请核对年份。',
  phase: '“{stage}”规划期为{from}—{to}年，{year}年不是其{phase}。请核对。',
  anniversary: '{year}年是{event}{actual}周年，“{text}”与年份不符。请核对。',
  congress: '{congress}于{year}年召开，“{text}”与计划年度（{planYear}年）不符。请核对。',
};
