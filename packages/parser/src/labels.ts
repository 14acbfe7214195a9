import type { ParagraphRole } from './document.ts';

export interface LabelScan {
  readonly role: ParagraphRole;
  /** The label without its colon. */
  readonly text: string;
  readonly length: number;
  /** Where the text behind the colon begins. */
  readonly contentStart: number;
}

const target =
  /^(?:年度|主要|总体|具体|阶段|绩效)?(?:目标任务|任务目标|工作目标|主要目标|年度目标|目标要求|预期目标|工作要求及目标|目标)$/u;
const measure =
  /^(?:主要|具体|重点|推进|落实|实施|保障)?(?:工作措施|工作举措|重点举措|推进措施|主要措施|实施措施|具体措施|落实措施|保障措施|措施|举措|工作内容|具体做法|主要内容|推进计划)$/u;
const responsibility =
  /^(?:重点|主要|共同|直接|第一|具体)?(?:责任|牵头|主办|主责|承办|协办|配合|协作|参与|参加|协同|负责|落实|分管|包抓|挂钩|联系|实施|执行)(?:责任|协作|配合|牵头|负责)?(?:处室|科室|股室|室|单位|部门|领导|局领导|县领导|市领导|区领导|校领导|院领导|人|人员|主体|学校|机构|岗位|处|科|股|者)(?:及责任人|和责任人|及负责人)?$/u;
const deadline =
  /^(?:完成|办结|时间|时限|实施|推进|落实|计划完成|预计完成)(?:时限|时间|节点|要求|期限|安排|进度)$/u;

/** 责任股室；造林股: a slip of the key for the colon, where what follows is names and no sentence. */
const slippedColon =
  /^(?:责任|牵头|主办|承办|配合|协办)(?:处室|科室|股室|单位|部门)[；，](?![^\n]*(?:。|要|须|应当))[^\n]/u;

/** Signs that end a label, or show that there is none. */
const ends = new Uint8Array(0x10000);
for (const sign of '：:】]、，。；,;（(') ends[sign.charCodeAt(0)] = 1;

/** `目标任务:` in front of a text, or null. Numbered or bracketed labels are none. */
export function scanLabel(text: string): LabelScan | null {
  let start = 0;
  let close = '';
  if (text.startsWith('【') || text.startsWith('[')) {
    start = 1;
    close = text.startsWith('【') ? '】' : ']';
  }
  let end = start;
  const limit = Math.min(text.length, start + 16);
  while (end < limit && ends[text.charCodeAt(end)] === 0) end++;
  if (end >= limit && end >= text.length) return null;
  let contentStart: number;
  if (close !== '') {
    if (text.charAt(end) !== close) return null;
    contentStart = end + 1;
    if ('：:'.includes(text.charAt(contentStart))) contentStart++;
  } else {
    const mark = text.charAt(end);
    if (mark !== '：' && mark !== ':' && !slippedColon.test(text)) return null;
    contentStart = end + 1;
  }
  const name = text.slice(start, end).replace(/\s+/gu, '');
  const role = labelRole(name);
  if (role === null) return null;
  while (/\s/u.test(text.charAt(contentStart))) contentStart++;
  return { role, text: name, length: end + (close === '' ? 0 : 1), contentStart };
}

/** What a label or a table's column head names, or null. */
export function labelRole(name: string): ParagraphRole | null {
  if (name.length < 2) return null;
  // Whom to call and who attends answer for nothing.
  if (/^(?:联系|参加|参与)人员?$/u.test(name)) return null;
  if (responsibility.test(name)) return 'responsibility';
  if (/^(?:牵头|责任|分管|主管).{0,4}(?:领导|处室|科室|单位|部门)$/u.test(name))
    return 'responsibility';
  if (target.test(name)) return 'target';
  if (measure.test(name)) return 'measure';
  if (deadline.test(name)) return 'deadline';
  return null;
}
