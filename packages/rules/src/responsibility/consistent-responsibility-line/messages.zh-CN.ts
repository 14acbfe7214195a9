export const zhCN = {
  label: '这里写“{label}”，其余各处写“{habit}”。请统一。',
  form: '这里的责任单位写法（{form}）与其余各处（{habit}）不同。请统一。',
  replace: '改为“{habit}”',
};
