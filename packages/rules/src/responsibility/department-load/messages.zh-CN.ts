export const zhCN = {
  heavy: '“{name}”牵头{count}项，占{total}项任务的{share}%，超过{limit}%。请考虑分担。',
};
