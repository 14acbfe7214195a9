export const zhCN = {
  whole: '从这里起全文重复了一遍。请删去重复的部分。',
  paragraph: '这一段与前文一段{how}。请删去一处，或改写。',
  several: '从这里起连续{count}段与前文相同。请删去一处。',
  first: '前文在这里。',
  remove: '删去重复的部分',
};
