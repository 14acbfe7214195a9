export const zhCN = {
  share: '{part} ÷ {total} = {right}%，文中为{written}。请核对。',
  step: '从{base}到{value}，变化为{right}，文中为{written}。请核对。',
  product: '{each} × {count} = {right}，文中为{written}。请核对。',
  multiple: '{value}是{base}的{right}倍，文中写“{written}”。请核对。',
  factor: '乘数：{text}',
  numerator: '分子：{text}',
  denominator: '分母：{text}',
  from: '起点与终点：{text}',
  useRight: '改为{value}',
  structure: '产业结构按前文数字为{formula}，文中为{written}。请核对。',
  whole: '各项占比合计100%，分项合计{formula}，总数应为{right}，文中为{written}。请核对。',
};
