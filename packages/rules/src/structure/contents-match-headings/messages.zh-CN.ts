export const zhCN = {
  differs: '目录写“{entry}”，正文标题是“{heading}”。请按正文改目录。',
  notInText: '目录有“{entry}”，正文没有这个标题。请核对。',
  cut: '目录有{count}条（首条为“{entry}”）在正文里没有标题。请核对目录是否是旧稿，或正文是否缺了后面的部分。',
  notInContents: '正文有标题“{heading}”，目录没有。请补入目录。',
  width: '目录有{count}处与正文标题只差全角半角或空格（如“{entry}”与“{heading}”）。请更新目录。',
  heading: '正文标题在这里。',
  line: '正文里这一行是同样的文字。',
  next: '它应在这个标题之前。',
  place: '这一处也是。',
  replace: '改为“{heading}”',
};
