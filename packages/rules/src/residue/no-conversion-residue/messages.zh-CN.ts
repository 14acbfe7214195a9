export const zhCN = {
  bookmark: '“{text}”是转换留下的书签，应删去。',
  emphasis: '“{text}”是转换留下的强调标记，应删去。',
  pinyin: '“{text}”是转换留下的拼音，应删去。',
  footnote: '“{text}”疑为脚注序号混入正文。请核对后删去。',
  invisible: '此处有看不见的控制字符（{code}），应删去。',
  privateUse: '此处有私用区字符（{code}），别处无法显示。请改为通用字。',
  replacement: '“{text}”是乱码，原字已丢失。请对照原文补上。',
  garbled: '“{text}”疑为编码错误造成的乱码。请对照原文改正。',
  foreign: '中文里夹了外文词“{text}”，疑为转换残留。请核对。',
  everywhere: '全文共{count}处这样的转换残留（如“{text}”）。',
  remove: '删去“{text}”',
};
