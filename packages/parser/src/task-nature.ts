import type { Block, Item, Paragraph, Part, Section, Task } from './document.ts';
import { natureOfHeading, type Nature } from './heading-nature.ts';
import { memoise } from './memoise.ts';
import { paragraphFact } from './paragraph-fact.ts';
import {
  acts,
  explains,
  laysTerms,
  namesWork,
  natureOfWords,
  opensWithAction,
} from './task-evidence.ts';

/** Two that end in ； may be slips of the pen. */
const MEMBERS = 3;
/** As many of a list that name a body, a target or a date make tasks of the others. */
const STATED = 2;

/**
 * What each task of a part is: a numbered paragraph may be a step, a condition or a principle as well.
 * The chapter decides by its heading, then the company that a task keeps, then its own words. To be
 * `work` it must show that somebody is to do something.
 */
export const taskNatures: (part: Part) => ReadonlyMap<Task, Nature> = memoise((part) => {
  const found = new Map<Task, Nature>();
  visit(part.children, null, found);
  return found;
});

/** What stands in a chapter, by its heading; null where the heading names what its tasks are about. */
export function natureOfChapter({ headingParagraph }: Section): Nature | null {
  return chapterNature(headingParagraph);
}

const chapterNature: (heading: Paragraph) => Nature | null = paragraphFact(({ reading }) =>
  natureOfHeading(reading.text.trim()),
);

function visit(children: readonly Block[], chapter: Nature | null, found: Map<Task, Nature>): void {
  const tasks: Task[] = [];
  for (const child of children) {
    if (child.type === 'task') tasks.push(child);
    else if (child.type === 'section')
      visit(child.children, natureOfChapter(child) ?? chapter, found);
  }
  if (tasks.length === 0) return;
  const stated = tasks.filter(isStated).length;
  const isHabit = stated >= STATED && stated * 2 >= tasks.length;
  const members = membersAmong(tasks);
  const natureOf = (task: Task): Nature => {
    if (chapter !== null && chapter !== 'work' && chapter !== 'subject') return chapter;
    if (isHabit) return natureAmongStated(task);
    if (chapter === 'subject') return chapter;
    return members.has(task) ? 'member' : ownNature(task);
  };
  for (const task of tasks) {
    found.set(task, natureOf(task));
  }
}

/** Among tasks that name bodies or targets each is one, but for 主要任务, which says that they follow. */
function natureAmongStated({ headingParagraph }: Task): Nature {
  return natureOfWords(headingParagraph) === 'label' ? 'label' : 'work';
}

function ownNature(task: Task): Nature {
  const { headingParagraph, children } = task;
  const byWords = natureOfWords(headingParagraph);
  if (byWords !== null) return byWords;
  const first = wordsBelow(children);
  if (first !== undefined && explains(first)) return 'explanation';
  if (opensWithAction(headingParagraph) || namesWork(headingParagraph)) return 'work';
  if (laysTerms(headingParagraph)) return 'terms';
  if (acts(headingParagraph)) return 'work';
  if (first !== undefined && laysTerms(first)) return 'terms';
  return isStated(task) ? 'work' : 'subject';
}

const states: (paragraph: Paragraph) => boolean = paragraphFact(
  ({ role, responsibilities }) =>
    role === 'responsibility' ||
    role === 'target' ||
    role === 'deadline' ||
    responsibilities.length > 0,
);

/** Whether a task says who does it, what is to be reached or by when, in a line or bracket of its own. */
function isStated({ headingParagraph, children }: Task): boolean {
  return (
    states(headingParagraph) ||
    children.some((child) => (child.type === 'paragraph' ? states(child) : false))
  );
}

/** The first paragraph below a heading that says something, an item's too. */
function wordsBelow(children: readonly Block[]): Paragraph | undefined {
  const first = children.find(saysSomething);
  return first?.type === 'item' ? first.headingParagraph : first;
}

function saysSomething(block: Block): block is Item | Paragraph {
  if (block.type === 'item') return true;
  return block.type === 'paragraph' && (block.role === 'body' || block.role === 'measure');
}

/**
 * The members of one sentence: 1.机关值班；2.学习培训；…… Each ends with ； but the last, and says nothing
 * below its line.
 */
function membersAmong(tasks: readonly Task[]): ReadonlySet<Task> {
  const found = new Set<Task>();
  let first = 0;
  tasks.forEach((task, at) => {
    if (isMember(task)) return;
    if (at - first + 1 >= MEMBERS) for (const each of tasks.slice(first, at + 1)) found.add(each);
    first = at + 1;
  });
  return found;
}

function isMember({ heading, headingParagraph, children }: Task): boolean {
  if (children.some(saysSomething)) return false;
  const { view } = headingParagraph.reading;
  return /[；;]/u.test(view.text.charAt(view.fromSource(heading.range.end)));
}
