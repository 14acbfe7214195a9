export const zhCN = {
  repeated: '“{name}”在同一份名单里出现两次，请删去一处。',
  doubled: '“{name}”连写了两遍，请删去一遍。',
  first: '第一处在这里。',
};
