import type { Plan } from '@yaodian/schema';
import { listTasks, type ListedTask } from '../tasks/task-list.ts';

/** A line of a calendar holds at most so many octets (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * The deadlines of a plan as a calendar (RFC 5545): one all-day event for each task with a fixed last day. The
 * packages for this stamp the present and random ids into the file; here the same plan gives the same bytes.
 */
export function renderIcs(plan: Plan): Uint8Array {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yaodian//Deadlines//ZH',
    `X-WR-CALNAME:${escapeText(plan.title)}`,
  ];
  const seen = new Map<string, number>();
  for (const task of listTasks(plan)) {
    if (task.dueDate === null) continue;
    const key = `${plan.title}\n${task.chapter}\n${task.title}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    lines.push(...event(task, task.dueDate, `${fingerprint(`${key}\n${occurrence}`)}@yaodian`));
  }
  lines.push('END:VCALENDAR');
  return new TextEncoder().encode(lines.map(fold).join('\r\n') + '\r\n');
}

function event(task: ListedTask, date: string, uid: string): readonly string[] {
  const day = date.replaceAll('-', '');
  const number = task.number === '' ? '' : `${task.number}. `;
  const description = [
    ['章节', [task.chapter, task.section].filter((title) => title !== '').join(' / ')],
    ['目标', task.targets.join('；')],
    ['牵头', task.lead.join('、')],
    ['配合', task.support.join('、')],
    ['完成时限', task.deadline],
  ]
    .filter(([, value]) => value !== '')
    .map(([label = '', value = '']) => `${label}：${value}`)
    .join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${day}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${nextDay(date)}`,
    `SUMMARY:${escapeText(number + task.title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function nextDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1))
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');
}

/** Breaks a long line between characters; continuation lines begin with a blank. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** FNV-1a over UTF-16 units, twice with different seeds: an id, no secret. */
function fingerprint(text: string): string {
  const hash = (seed: number): string => {
    let value = seed;
    for (let index = 0; index < text.length; index++) {
      value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
    }
    return value.toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x9747b28c);
}
