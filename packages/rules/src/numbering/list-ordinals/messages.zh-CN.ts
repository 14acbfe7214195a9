export const zhCN = {
  gap: '“{before}”之后是“{here}”，缺“{missing}”。请核对。',
  repeat: '“{here}”出现两次，此处应为“{missing}”。请核对。',
  alone: '只有“{here}”，没有“{missing}”。请补全，或删去“{here}”。',
  order: '“{here}”前面没有“{missing}”。请核对次序。',
  change: '改为“{missing}”',
};
