export const zhCN = {
  column: '“{head}”一列合计{sum}，“{label}”行写作{written}。请核对分项或合计。',
  row: '“{label}”一行合计{sum}，“{head}”列写作{written}。请核对分项或合计。',
  difference: '“{label}”一行{sum}，“{head}”列写作{written}。请核对。',
  growth: '“{label}”一行{sum}，“{head}”列写作{written}。请核对。',
  share: '“{label}”一行{sum}，“{head}”列写作{written}。请核对。',
  part: '分项：{text}',
  useRight: '改为{value}',
};
