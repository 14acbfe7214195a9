export const zhCN = {
  date: '事件、节日名称中的“{text}”应用间隔号，写作“{better}”。',
  mark: '“{text}”不是间隔号，应为“·”。',
  everywhere: '全文共{count}处把“{text}”当间隔号用，应为“·”。',
};
