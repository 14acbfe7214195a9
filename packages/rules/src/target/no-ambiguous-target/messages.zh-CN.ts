export const zhCN = {
  ambiguous: '“{text}”给了两个数，年底按哪个核对不明确。请写一个数，或写“不少于{least}{unit}”。',
};
