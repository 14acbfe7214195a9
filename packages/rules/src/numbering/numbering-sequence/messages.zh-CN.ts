export const zhCN = {
  gap: '“{before}”之后是“{number}”，缺“{missing}”。请先核对是否漏段，再决定是否重编。',
  gapOfSeveral:
    '“{before}”之后是“{number}”，缺“{missing}”至“{lastMissing}”。请先核对是否漏段，再决定是否重编。',
  gapAtStart: '第一项编号为“{number}”，前面缺“{missing}”。请核对是否漏段或漏写编号。',
  repeat: '编号“{number}”出现两次，此处应为“{expected}”。',
  repeatBelow:
    '编号“{number}”紧接着又出现一次。如是下一级，请改用下一级编号；如是同级，应为“{expected}”。',
  slip: '“{number}”位于“{before}”与“{after}”之间，应为“{expected}”。',
  slipAtStart: '“{number}”是第一项，其后是“{after}”，应为“{expected}”。',
  swap: '“{number}”与“{next}”次序颠倒。请核对是编号写反还是段落放错。',
  restart: '此处从“{number}”重新编号，而全文其他各章连续编号，应为“{expected}”。',
  stray: '“{number}”不在次序中：前一项为“{before}”。请核对编号。',
  lost: '“{title}”没有序号，前一项是“{before}”，此处应为“{expected}”。请核对。',
  lostAtStart: '“{title}”没有序号，此处应为“{expected}”。请核对。',
  add: '补上“{expected}”',
  other: '另一处“{number}”在这里。',
  renumber: '改为“{expected}”',
  renumberRest: '从此处起依次改编为“{expected}”至“{last}”',
  exchange: '对调两个编号',
};
