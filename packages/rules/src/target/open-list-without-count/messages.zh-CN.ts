export const zhCN = {
  noCount:
    '“{last}等{noun}”只列出{listed}个名称，没有总数。可写明“等N个{noun}”，或列全后去掉“等”。',
  another: '同段另一处。',
};
