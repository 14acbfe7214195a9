export const zhCN = {
  missing: '任务“{task}”缺“{field}”，其余任务都有。请补上。',
  add: '补“{field}：”一行',
};
