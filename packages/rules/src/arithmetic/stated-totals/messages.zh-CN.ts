export const zhCN = {
  share: '{formula}。总数见前文，请核对。',
  parts: '{formula}。总数按各项之和计算，占比合计为100%，请核对占比与各项。',
  sum: '后文各项合计{formula}。请核对总数或各项。',
  table: '文中为{written}，与表中“{place}”不符：{formula}。请核对。',
  distance: '按此处推算全部增速为{formula}，与其他各处不符。请核对。',
  from: '相关数字：{text}',
  useRight: '改为{value}',
};
