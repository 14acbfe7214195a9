export const zhCN = {
  broken: '“{name}”中间被断开（原文为“{text}”）。姓名和职务不得拆开，请连排。',
  variant: '“{text}”疑为“{name}”之误。请核对。',
  join: '连排为“{name}”',
  replace: '改为“{name}”',
};
