export const zhCN = {
  unknown: '“{name}”不在单位名册中。请核对名称，或在名册中登记。',
  near: '“{name}”不在单位名册中，疑为“{known}”。请核对名称。',
  succeeded: '“{name}”已由“{successor}”承接职责，请改用现名。',
  again: '这里也写“{name}”。',
  replace: '改为“{known}”',
};
