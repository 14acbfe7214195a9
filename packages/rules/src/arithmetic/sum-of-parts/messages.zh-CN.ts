export const zhCN = {
  bracketSum: '分项合计{sum}，与总数{total}不符。请核对总数或分项。',
  partsExceed: '“其中”各项合计{sum}，超过总数{total}。请核对总数或分项。',
  misspelt: '“{word}”各项合计{sum}，与总数{total}只差一位数字，疑有一处写错。请核对总数或分项。',
  totalAfter: '前列各项合计{sum}，与“{word}”的{total}不符。请核对总数或分项。',
  hundred: '各项占比合计{sum}，不是100。请核对。',
  part: '分项：{text}',
  useSum: '总数改为{value}',
};
