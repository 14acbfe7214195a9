export const zhCN = {
  overHundred: '{metric}写作{written}，这类比率不会超过100%。请核对数字。',
  grossOver: '{metric}写作{written}，毛入学率很少超过130%。请核对数字。',
  fallOver: '“{metric}”写作{written}，降幅不会超过100%。请核对数字。',
};
