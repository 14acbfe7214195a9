export const zhCN = {
  mixed: '“{text}”夹用了繁体字，规范字为“{simplified}”。',
  several: '本段共{count}处夹用了繁体字（如“{text}”），应为规范字。',
  wholly:
    '全文用繁体字（约{share}%）。面向内地的公文应用规范汉字；如为引用或对外文本，可忽略本条。',
  replace: '改为“{simplified}”',
};
