export const zhCN = {
  noMarks: '引用文件“{text}”未加书名号。引用公文应写全称并加《》。',
  noTitle: '只写了发文字号“{text}”。引用公文先引标题，后引发文字号。',
  mark: '加书名号',
};
