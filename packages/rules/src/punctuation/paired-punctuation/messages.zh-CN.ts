export const zhCN = {
  unopened: '此处的 {mark} 前面没有对应的 {partner} 。请补上或删去。',
  unclosed: '此处的 {mark} 后面没有对应的 {partner} 。请补上或删去。',
  remove: '删去 {mark}',
};
