export const zhCN = {
  outdated: '“{wrong}”已改称“{right}”。请核对是否应更新。',
  outdatedSince: '“{wrong}”自{since}起已改称“{right}”（{source}）。请核对是否应更新。',
  everywhere: '“{wrong}”已改称“{right}”，全文共{count}处。请核对是否应更新。',
  replace: '改为“{right}”',
};
