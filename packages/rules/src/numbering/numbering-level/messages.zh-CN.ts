export const zhCN = {
  between: '“{text}”位于“{before}”与“{after}”之间，应为“{expected}”，疑为自动编号丢失。',
  afterLast: '“{text}”接在“{before}”之后，应为“{expected}”，疑为自动编号丢失。',
  beforeFirst: '“{text}”在“{after}”之前，应为“{expected}”，疑为自动编号丢失。',
  exchanged: '“{text}”与“{other}”的序号疑似互换了层级。请核对。',
  exchange: '对调两个序号',
  change: '改为“{expected}”',
};
