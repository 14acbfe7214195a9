export const zhCN = {
  label: '这里写“{label}”，其余各处写“{habit}”。请统一。',
  form: '这里的责任单位写法（{form}）与其余各处（{habit}）不同。请统一。',
  twice: '这项任务有两行“{label}”，其余各处只有一行。请并成一行，或改正其中一行的标签。',
  mark: '“{label}”后面应为冒号，此处为“{mark}”。',
  replace: '改为“{habit}”',
};
