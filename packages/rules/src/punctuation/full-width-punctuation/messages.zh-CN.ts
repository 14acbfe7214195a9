export const zhCN = {
  comma: '中文之间的半角逗号“,”应为“，”。',
  colon: '中文之间的半角冒号“:”应为“：”。',
  semicolon: '中文之间的半角分号“;”应为“；”。',
  mark: '中文之间的半角“{text}”应为“{wide}”。',
  bracket: '中文里的半角括号“{text}”应为“{wide}”。',
  quotes: '中文里的直引号 {text} 应为 {wide} 。',
  small: '“{text}”是小号标点，应为“{wide}”。',
  smallEverywhere: '全文共{count}处用小号标点“{text}”，应为“{wide}”。',
  primes: '“{text}”不是规范的引号，应为“{wide}”。',
  primesEverywhere: '全文共{count}处引号写作“{text}”，应为“{wide}”。',
  everywhere: '全文共{count}处中文之间用半角“{text}”，应为“{wide}”。',
  quotesEverywhere: '全文共{count}处用直引号 {text} ，应为 {wide} 。',
};
