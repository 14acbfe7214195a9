import type { Part } from './document.ts';

/** A text that lays down how something is done promises nothing for a year, and gives nobody a task. */
const rules =
  /(?:办法|细则|规定|规程|规则|条例|章程|制度|预案|标准|守则|公约)(?:[（(][^（()）]{1,12}[）)])?》?(?:范文)?$/u;

/** True for the title of an 办法, a 预案 and the like. */
function laysDown(title: string): boolean {
  return rules.test(title);
}

/** 读书日活动方案, 文明学生评选方案: what is to be held, and by which rules somebody is chosen. */
const event =
  /活动(?:策划|实施|工作|总体)?(?:方案|计划|安排)|(?:评选|评比|竞赛|比赛|大赛|招生|考试|评审|表彰|奖学金|奖励|考核|测评|应急|演练|庆祝|运动会|文艺|联欢|参观|研学|夏令营|军训|值班|课程|入学|录取|面试|竞聘|选举|换届)\S{0,6}(?:方案|计划|办法|安排)/u;
/** 班主任工作计划, 语文教学计划: what one person or one group of teachers means to do. */
const personal =
  /个人|班主任|班级|班务|教学(?:工作)?计划|备课组|教研组|学科组|学习计划|实习|[一二三四五六七八九]年级|(?:语文|数学|英语|音乐|美术|体育|科学|思政)(?:教学|教研|组|学科)|中队|社团|兴趣小组/u;

/** What a text of no known kind calls itself where it gives tasks, and where it only informs. */
const planWord = /任务|重点|行动|实事|目标|计划|要点|工程|项目|方案|打算|思路/u;
const reportWord =
  /情况|汇报|讲话|报告|公报|通报|致辞|发言|数据|分析|总结|建议$|解读|问答|简报|新闻/u;

/**
 * True for a part that gives tasks to be worked off: a plan, and no text that lays down rules, holds an
 * event, speaks to an assembly or says what one person means to do.
 */
export function givesWork(part: Part): boolean {
  const title = part.title?.text ?? '';
  if (laysDown(title) || event.test(title) || personal.test(title) || isSpeech(part)) return false;
  return part.kind !== 'unknown' || (planWord.test(title) && !reportWord.test(title));
}

/** 主任、各位委员：我受区政府委托，……: a report that is given to an assembly. */
function isSpeech(part: Part): boolean {
  return part.children
    .slice(0, 8)
    .some(
      (block) =>
        (block.type === 'paragraph' || block.type === 'element') &&
        /^(?:\S{1,12}、)?各位(?:代表|委员|副主任|领导)|^我受\S{2,16}委托|^同志们[：:]/u.test(
          block.reading.text.trim(),
        ),
    );
}
