import { organises, paragraphFact, type Paragraph, type Section } from '@yaodian/parser';
import { memoise } from '../../shared/memo.ts';

/** A needs a number, B a deliverable, C a bottom line, D nothing. */
export type TaskClass = 'A' | 'B' | 'C' | 'D';

/** Words of a heading that decide alone, wherever they stand: D before C. */
const anywhere: readonly (readonly [TaskClass, RegExp])[] = [
  [
    'D',
    /政治建设|政治方向|政治引领|意识形态|新时代中国特色社会主义思想|理论学习|理论武装|理论宣传|学习宣传|学习贯彻|统战|统一战线|作风|师德|师风|尊师重道|宣传工作|纪律|廉政|廉洁|从严治党|党的建设|党建|党的领导|对.{0,8}领导|党史|主题教育|精神文明|民主党派|巡察|政治监督|反腐败|正风肃纪|机关党|群团|党组织|思想建设|党委|党性|管党治党|主体责任/u,
  ],
  [
    'C',
    /安全|疫情|防控|考试组织|信访|维稳|稳定|应急|消防|防汛|抗旱|防御|防火|防灾|防溺水|扫黑|风险|矛盾纠纷|招生秩序|保密|食品药品|舆情/u,
  ],
];

/** Head nouns: the last one of a heading decides, since the head of a Chinese phrase stands last. */
const heads: readonly (readonly [TaskClass, readonly string[]])[] = [
  [
    'A',
    [
      ...[
        '学位',
        '扩容',
        '增量',
        '学校建设',
        '校园建设',
        '幼儿园建设',
        '校舍',
        '改扩建',
        '新建',
        '项目建设',
      ],
      ...[
        '建设项目',
        '工程建设',
        '基础设施',
        '重点项目',
        '招生',
        '覆盖率',
        '达标率',
        '普及率',
        '入园率',
      ],
      ...[
        '普及',
        '培训',
        '干部能力',
        '评选',
        '创建',
        '招聘',
        '资助',
        '投入',
        '场次',
        '就业',
        '床位',
      ],
      ...[
        '住房',
        '棚改',
        '老旧小区',
        '绿化',
        '造林',
        '农田',
        '停车位',
        '公厕',
        '脱贫',
        '招商',
        '补短板',
      ],
    ],
  ],
  [
    'B',
    [
      ...[
        '制度',
        '机制',
        '改革',
        '规划',
        '平台',
        '评估',
        '试点',
        '体系',
        '模式',
        '治理',
        '管理',
        '服务',
      ],
      ...[
        '融合',
        '安排',
        '合作',
        '交流',
        '信息化',
        '数字化',
        '督导',
        '监测',
        '标准',
        '方案',
        '政策',
        '法治',
        '教研',
      ],
    ],
  ],
];

/**
 * The class of a task by its heading. One that says nothing takes after a chapter of class D
 * above it, or a document that is about class C or D as a whole; else it counts as B.
 */
export function classify(
  heading: Paragraph,
  sections: readonly Section[],
  title: string,
): TaskClass {
  const own = ownClass(heading) ?? classBelow(sections);
  return own === 'B' ? (byWord(title) ?? own) : own;
}

/** What people are to feel cannot be counted, nor how the work is carried; a chapter of that name holds tasks all the same. */
const conviction = /情怀|思想共识|主体意识/u;

const ownClass = paragraphFact(
  ({ reading: { text } }): TaskClass | null =>
    byWord(text) ?? (conviction.test(text) || organises(text) ? 'D' : byHead(text)),
);

const classBelow: (sections: readonly Section[]) => TaskClass = memoise((sections) =>
  sections.some((section) => byWord(section.heading.title) === 'D') ? 'D' : 'B',
);

function byWord(title: string): TaskClass | null {
  return anywhere.find(([, words]) => words.test(title))?.[0] ?? null;
}

/** The head nouns by their last sign. */
const headsByEnd = new Map<string, { readonly noun: string; readonly taskClass: TaskClass }[]>();
for (const [taskClass, nouns] of heads) {
  for (const noun of nouns) {
    const end = noun.slice(-1);
    headsByEnd.set(end, [...(headsByEnd.get(end) ?? []), { noun, taskClass }]);
  }
}

function byHead(title: string): TaskClass | null {
  for (let end = title.length; end > 0; end -= 1) {
    const found = headsByEnd
      .get(title.charAt(end - 1))
      ?.find(({ noun }) => title.endsWith(noun, end));
    if (found !== undefined) return found.taskClass;
  }
  return null;
}
