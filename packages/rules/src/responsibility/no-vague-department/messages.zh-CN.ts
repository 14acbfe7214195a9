export const zhCN = {
  onlyVague: '只写“{name}”，年底无法追问到具体单位。请写明单位名称。',
  vagueLead: '牵头的只写“{name}”，年底无法追问到具体单位。请写明牵头单位。',
  onlyEverywhere:
    '全文共{count}处只写“{name}”一类，年底无法追问到具体单位。请写明单位名称，或写明由谁牵头。',
  everywhere: '全文共{count}处写“{name}”一类，没有指明是哪些单位。请写明名称，或删去。',
  alsoVague: '“{name}”没有指明是哪些单位。请写明名称，或删去。',
};
