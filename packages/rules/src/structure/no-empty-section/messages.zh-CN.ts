export const zhCN = {
  empty: '“{heading}”下面没有内容，同级标题下都有。请补正文，或删去标题。',
};
