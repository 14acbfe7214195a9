export const zhCN = {
  openEnded: '完成时限写“{text}”，无法检查。持续性工作可写“每季度”“每年12月”等检查点。',
  quarterly: '改为“每季度”',
};
