export const zhCN = {
  noAttachment: '文中写“{text}”，却没有附件，也没有附件说明。请补附件，或删去这句话。',
  count: '附件说明列了{noted}个附件，后面有{attached}个。请核对。',
  title: '附件说明写“{noted}”，附件的标题是“{attached}”。请改成一致。',
  attached: '附件在这里。',
  reference: '这里也写见附件。',
};
