export const zhCN = {
  unopened: '此处的 {mark} 前面没有对应的 {partner} 。请补上或删去。',
  unclosed: '此处的 {mark} 后面没有对应的 {partner} 。请补上或删去。',
  mismatched: '前面的 {opened} 应与 {expected} 配对，此处却是 {mark} 。请核对。',
  wrongOpening: '此处的 {mark} 应为 {expected} ，与后面的 {mark} 配对。请核对。',
  many: '全文有{count}处标点不成对，首处为 {mark} 。请检查转换是否丢失了字符。',
  remove: '删去 {mark}',
  replace: '改为 {expected}',
};
