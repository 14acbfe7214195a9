export const zhCN = {
  missingMark: '“{text}”的序号“{number}”后缺少标点，应写作“{expected}”。',
  halfWidth: '“{text}”用了半角括号，同级序号都用全角，应写作“{expected}”。',
  halfLost: '“{text}”的序号少了半个括号，应写作“{expected}”。',
  oddBracket: '“{text}”的序号用错了括号，应写作“{expected}”。',
  emptyBracket: '“{text}”的括号里没有序号，应写作“{expected}”。',
  otherMark: '“{text}”的序号后用了“{mark}”，同级序号后用“{usual}”，应写作“{expected}”。',
  commaAfterBracket: '“{text}”在括号序号后多了“{mark}”，应写作“{expected}”。',
  oddNumber: '“{text}”的序号与同组不一致：其他序号写作“{usual}”一类，应写作“{expected}”。',
  blankInside: '“{text}”的序号里多了空格，应写作“{expected}”。',
  blanksEverywhere:
    '全文共{count}处序号的括号里多了空格，如应写作“{expected}”的“{text}”。请删去空格。',
};
