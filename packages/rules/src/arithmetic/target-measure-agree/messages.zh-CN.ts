export const zhCN = {
  twoValues: '目标为{metric}{target}，措施写{measure}。请核对。',
  stages: '目标为{metric}{target}，措施合计{sum}。请核对，或注明有交叉。',
  target: '目标：{text}',
  stage: '措施：{text}',
};
