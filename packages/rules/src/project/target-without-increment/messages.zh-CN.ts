export const zhCN = {
  same: '目标“{metric}{target}”与已达到的{result}相同，没有增量。如为保持性指标请写“保持”。',
  result: '已达到：{text}',
};
