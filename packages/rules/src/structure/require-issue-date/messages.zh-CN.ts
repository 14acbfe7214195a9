export const zhCN = {
  noDate: '这是一份印发的公文，却没有成文日期。请在署名之下写明年、月、日。',
};
