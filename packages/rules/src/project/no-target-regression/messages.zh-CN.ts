export const zhCN = {
  lower: '目标“{metric}{target}”低于上年实际{result}。如为底线指标请注明。',
  higher: '目标“{metric}{target}”高于上年实际{result}，此项以低为好。请核对。',
  smaller: '目标“{metric}{target}”少于上年完成的{result}。如任务收尾请注明。',
  result: '上年实际：{text}',
};
