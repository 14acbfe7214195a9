export const zhCN = {
  noIssuer: '这是一份印发的公文，却没有发文机关署名。请在成文日期之上写明发文机关。',
};
