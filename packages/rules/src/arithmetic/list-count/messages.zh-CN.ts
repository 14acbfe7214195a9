export const zhCN = {
  closedList: '写明{total}，列出的是{count}项。请核对数字或名单。',
  moreThanNumber: '“等”前已列出{count}项，多于{total}。请核对数字或名单。',
  list: '名单：{first} …… {last}',
  useCount: '数字改为{value}',
};
