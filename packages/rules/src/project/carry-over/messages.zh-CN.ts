export const zhCN = {
  dropped: '上年未完成的“{name}”，本年计划没有提到。请补列或说明去向。',
};
