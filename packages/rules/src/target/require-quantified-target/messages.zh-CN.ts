export const zhCN = {
  needsNumber: '“{task}”年底难以核对。可写明数量（如所数、人数、场次），或写明年底交付的成果。',
  needsResult: '“{task}”年底难以核对。可写人数、场次，或写明出台的文件。',
  needsBottomLine: '“{task}”年底难以核对。可写明底线（如不发生责任事故），或写明排查、演练的次数。',
  targetLine:
    '“{task}”的目标与措施都没有可核对的结果（目标写作“{phrase}”）。可写数量，或写明出台的文件。',
  goal: '发展目标“{task}”没有指标，期末难以核对。可写期末达到的数量或比例。',
  open: '这项任务也难以核对。',
  summary: '可核查任务 {checkable}/{total}。其余任务可补数量，或写明出台的文件。',
};
