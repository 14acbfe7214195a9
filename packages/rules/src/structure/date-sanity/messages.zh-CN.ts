export const zhCN = {
  noSuchDay: '“{text}”这一天不存在。请核对日期。',
  noSuchMonth: '“{text}”：一年没有这个月份。请核对日期。',
  broken: '“{text}”缺了年份、月份或“年”字。请核对日期。',
  reversed: '“{text}”的终点早于起点。请核对日期；跨年的请写明“次年”。',
  leadingZero: '成文日期“{text}”的月、日不编虚位（不写0）。应写作“{expected}”。',
  lateIssue: '{year}年的计划到{date}才印发，已过去一个多季度。如属实请忽略。',
  replace: '改为“{expected}”',
};
