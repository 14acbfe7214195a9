// What a keystroke, a start and a folder cost, as ratios to something measured in the same run.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { brokenDraft, DraftFolder } from '../editor/draft.ts';
import { Client } from './client.ts';

const runs = 11;
/** Milliseconds that a writer reads before typing, in rows that say so. */
const reading = 2000;
/** Milliseconds between two keystrokes of somebody who types fast, in rows that say so. */
const pace = 150;

/** A draft of about so many characters, with as many tasks as that takes. */
function draftOf(characters: number): string {
  const lines = ['# 江川县教育局2026年工作要点', ''];
  let length = 0;
  for (let task = 1; length < characters; task++) {
    const text = `${String(task)}.推进第${String(task)}项工作。全年新建公办幼儿园${String(task)}所，新增公办园学位${String(task * 300)}个，组织培训2期，完善机制，压实责任，确保各项任务按期完成。\n责任处室：规建科、人事科\n`;
    lines.push(text);
    length += text.length;
  }
  return lines.join('\n');
}

/** The longest real documents one behind the other, cut at so many characters; null where none are there. */
function realText(characters: number): string | null {
  const corpus = join(import.meta.dirname, '../../../../../shared/corpus');
  if (!existsSync(corpus)) return null;
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(corpus, name), 'utf8'));
  return texts
    .sort((a, b) => b.length - a.length)
    .join('\n')
    .slice(0, characters);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function milliseconds(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** Prints one line per figure. */
export async function main(): Promise<void> {
  const folder = await DraftFolder.create({});
  const rows: string[] = [];
  const row = (name: string, value: string): void => {
    rows.push(`${name}: ${value}`);
  };
  try {
    await coldStart(folder, row);
    const draft = draftOf(60_000);
    await keystrokes(folder, draft, row);
    await keystrokes(folder, draft, row, { pause: reading });
    await keystrokes(folder, draft, row, { pause: reading, pace });
    const real = realText(60_000);
    if (real !== null) {
      const of = 'of real documents';
      await keystrokes(folder, real, row, { pause: reading, of });
      await keystrokes(folder, real, row, { pause: reading, pace, of });
    }
    await keystrokes(folder, draftOf(600_000), row);
    await memory(folder, row);
  } finally {
    await folder.remove();
  }
  console.log(rows.join('\n'));
}

type Row = (name: string, value: string) => void;

interface Typing {
  /** Milliseconds in front of the first keystroke. */
  readonly pause?: number;
  /** Milliseconds in front of each other one. */
  readonly pace?: number;
  /** What the text is made of. */
  readonly of?: string;
}

async function coldStart(folder: DraftFolder, row: Row): Promise<void> {
  const bare: number[] = [];
  const first: number[] = [];
  const uri = pathToFileURL(folder.file('cold.md')).href;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    execFileSync(process.execPath, ['-e', '0']);
    bare.push(performance.now() - start);
    first.push(
      await milliseconds(async () => {
        const client = await Client.start({ folder: folder.path });
        await client.open(uri, 'markdown', brokenDraft);
        await client.pull(uri);
        void client.stop();
      }),
    );
  }
  const [ours, theirs] = [quantile(first, 0.5), quantile(bare, 0.5)];
  row(
    'cold start to first diagnostics',
    `${ours.toFixed(0)} ms, ${(ours / theirs).toFixed(1)} × node -e 0`,
  );
}

async function keystrokes(
  folder: DraftFolder,
  text: string,
  row: Row,
  { pause = 0, pace: apart = 0, of = '' }: Typing = {},
): Promise<void> {
  const client = await Client.start({ folder: folder.path });
  const uri = pathToFileURL(folder.file(`long-${String(text.length)}.md`)).href;
  const full = await milliseconds(async () => {
    await client.open(uri, 'markdown', text);
    await client.pull(uri);
  });
  await sleep(pause);
  const line = Math.floor(text.split('\n').length / 2);
  const times: number[] = [];
  for (let i = 0; i < (text.length > 100_000 ? 60 : 200); i++) {
    if (apart > 0) await sleep(apart);
    times.push(
      await milliseconds(async () => {
        const at = { line, character: 0 };
        await client.change(uri, i % 2 === 0 ? '字' : '', {
          start: at,
          end: { line, character: i % 2 },
        });
        await client.pull(uri);
      }),
    );
  }
  await client.stop();
  const p95 = quantile(times, 0.95);
  row(
    [
      `keystroke at ${String(text.length)} characters${of === '' ? '' : ` ${of}`}`,
      pause === 0 ? 'at once' : `after ${String(pause)} ms`,
      ...(apart === 0 ? [] : [`${String(apart)} ms apart`]),
    ].join(', '),
    `median ${quantile(times, 0.5).toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms, ${(p95 / full).toFixed(2)} × first full check (${full.toFixed(0)} ms)`,
  );
}

async function memory(folder: DraftFolder, row: Row): Promise<void> {
  const drafts: Record<string, string> = {};
  for (let i = 0; i < 500; i++) drafts[`draft-${String(i)}.md`] = draftOf(4000);
  const many = await DraftFolder.create(drafts);
  try {
    const client = await Client.start({ folder: many.path });
    await client.request('yaodian/checkWorkspace', {});
    const status = readFileSync(`/proc/${String(client.processId)}/status`, 'utf8');
    const kilobytes = Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0);
    row('resident after 500 drafts', `${(kilobytes / 1024).toFixed(0)} MB`);
    await client.stop();
  } finally {
    await many.remove();
  }
}
