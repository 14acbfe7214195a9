export const zhCN = {
  vague: '“{phrase}”没有写明数量，年底难以核对。可写明几{unit}，或列出名称。',
};
