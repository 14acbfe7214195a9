import type { Part } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { blocksIn } from './walk.ts';

/** What a hospital plans for itself. */
const ward =
  /(?:护理|院感|感染管理|医务科|门诊|病房|卫生院|卫生室|人民医院|中医院)\S{0,14}(?:计划|要点|安排|打算)/u;

/** What the people of a community or a village plan for themselves, and those of a company. */
const members =
  /^[^局厅部]{0,12}(?:社区|居委会|村委会|居民委员会|村民委员会|公司|集团|(?<!总)工会|党支部)[^局厅部]{0,16}(?:计划|要点|安排|打算)/u;

const school =
  /德育|小学|中学|初中|高中|幼儿园|园务|保教|[本学]学期|学年度|学校|教研组|年级|班级|班主任|少先队|德育处|教务处|科室|处室|[^教政审监]处(?:20|工作)/u;

/** What only a school says of itself, where its title names no school. */
const schoolWord =
  /班主任|任课教师|各班(?![子组])|我校|本校|我园|本园|课间操|少先队|全校师生|国旗下讲话|家长会|幼儿(?!园)|保育员/u;
const PARAGRAPHS = 2;

/** A place, or a body that governs one. */
const authority =
  /[省市县州盟旗镇乡厅局署]|(?<![社校小园厂景库])区|街道|政府|国务院|[^团党纪支常]委(?!员会|托|派|屈)|[^支护理物]部/u;
/** Whom an authority speaks of and to. */
const governed =
  /[我全本各][省市县区州盟旗镇乡](?!场)|[省市县区]直|我[局委办]|局机关|各(?:处|科|股)室/u;

/**
 * True for the plan of a school, a hospital, a community, a company or a section of an office: it says less
 * than that of an authority, and there is nobody to share the work out among. So is a text that names no
 * authority and nothing that one governs.
 */
export const isUnitPlan: (part: Part) => boolean = memoise((part) => {
  const text = part.title?.text ?? '';
  if (ward.test(text) || members.test(text)) return true;
  const named = `${text} ${part.issuer ?? ''}`;
  if (part.kind === 'work-plan') {
    if (school.test(named) || speaksAsSchool(part, text)) return true;
  } else if (school.test(named) && !/教育局|教育厅|教育部|教体局|委员会/u.test(named)) return true;
  return !authority.test(named) && !isSaid(part, governed, 1);
});

function speaksAsSchool(part: Part, text: string): boolean {
  if (/局|厅|委|政府|街道|[省市县区镇乡]/u.test(text)) return false;
  return isSaid(part, schoolWord, PARAGRAPHS);
}

/** Whether so many paragraphs and headings hold one of these words. */
function isSaid(part: Part, words: RegExp, least: number): boolean {
  const blocks = blocksIn(part).filter(
    (block) =>
      (block.type === 'paragraph' && words.test(block.reading.text)) ||
      ('heading' in block && words.test(block.heading.title)),
  );
  return blocks.length >= least;
}
