export const zhCN = {
  index:
    '每千字有{rate}处“{first}”一类年底难以核对的动词（共{count}处，{examples}），多于{most}处。可把一部分改为能核对的成果。',
};
