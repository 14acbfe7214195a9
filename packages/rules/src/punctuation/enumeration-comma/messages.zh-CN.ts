export const zhCN = {
  between: '{kind}之间通常不用顿号，可删去{count}处。',
};
