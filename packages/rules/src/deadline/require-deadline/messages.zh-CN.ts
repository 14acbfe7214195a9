export const zhCN = {
  missing: '任务“{task}”没有完成时限，其余{others}条都有。请补时限。',
  missingEverywhere: '全文{total}项任务均无完成时限。请逐条写明，或统一写明总的时限。',
};
