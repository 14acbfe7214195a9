export const zhCN = {
  repeated: '“{text}”与前一分句重复。可删去一处。',
  sameObject: '前后两个分句都以“{text}”收尾，内容重复。可合并。',
  drop: '删去后一处',
  word: '“{text}”重复了“{word}”，应只写一次。',
  once: '只留一个“{word}”',
};
