export const zhCN = {
  unopened: '此处的 {mark} 前面没有对应的 {partner} 。请补上或删去。',
  unclosed: '此处的 {mark} 后面没有对应的 {partner} 。请补上或删去。',
  many: '全文有{count}处标点不成对，首处为 {mark} 。请检查转换是否丢失了字符。',
  remove: '删去 {mark}',
};
