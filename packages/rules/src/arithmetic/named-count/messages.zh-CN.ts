export const zhCN = {
  count: '“{name}”前后列出的是{count}项。请核对名称或所列内容。',
  list: '所列内容：{first} …… {last}',
};
