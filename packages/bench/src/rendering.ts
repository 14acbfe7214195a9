// Prints what it takes to make documents: seconds and megabytes of this machine, so they mean something only
// beside the aims. A process of its own, because its memory is measured.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadProfile, renderDocx, renderPdf } from '@yaodian/generator/office';
import { compose } from '@yaodian/generator/text';
import { extract, parse, SourceText, type PlanDocument } from '@yaodian/parser';
import { normalise, type NormalPlan, type Plan } from '@yaodian/schema';
import { formatTable } from './table.ts';

const profile = loadProfile('portable');
const root = resolve(import.meta.dirname, '../../..');
const fonts = join(root, '.tools/fonts');
const fontPaths = existsSync(fonts) ? [fonts] : [];

/** Ten chapters of thirty tasks on some two hundred pages. */
function longPlan(): Plan {
  const sentence =
    '全年新建公办幼儿园12所，新增公办园学位3600个，公办园在园幼儿占比达到60%以上，推动优质资源向农村延伸，学生体质健康合格率不低于95%。';
  return {
    title: '某市教育局2026年工作要点',
    issuer: '某市教育局',
    year: 2026,
    sections: Array.from({ length: 10 }, (_section, section) => ({
      title: `第${String(section + 1)}项重点工作`,
      tasks: Array.from({ length: 30 }, (_task, task) => ({
        title: `加快学校建设之${String(section * 30 + task + 1)}`,
        body: sentence.repeat(6),
        responsible: ['规建处', '财务处'],
      })),
    })),
  };
}

function seeds(): readonly NormalPlan[] {
  const folder = join(root, 'seeds');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.plan.yaml'))
    .sort()
    .flatMap((name) => {
      const source = new SourceText(readFileSync(join(folder, name), 'utf8'), name);
      return extract(parse(source, { format: 'plan-yaml' }))?.plan ?? [];
    });
}

function documentOf(plan: NormalPlan): PlanDocument {
  return parse(new SourceText(compose(plan).text), { format: 'markdown' });
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Measures and prints to stdout. */
export async function main(): Promise<void> {
  const plan = normalise(longPlan());
  const docx = await seconds(() => renderDocx(documentOf(plan), { profile }));
  const memory = process.resourceUsage().maxRSS / 1024;
  const plans = seeds();
  const batch = await seconds(async () => {
    for (let index = 0; index < 100; index++) {
      const seed = plans[index % plans.length];
      if (seed !== undefined) await renderDocx(documentOf(seed), { profile });
    }
  });
  const rows = [
    ['300 tasks to docx, cold', `${docx.toFixed(2)} s`, '< 2 s'],
    ['300 tasks to docx, peak memory', `${memory.toFixed(0)} MB`, '< 300 MB'],
    ['100 seed plans to docx', `${batch.toFixed(2)} s`, '< 20 s'],
  ];
  try {
    const set = () => renderPdf(documentOf(plan), { profile, fontPaths });
    const { bytes } = await set();
    const pages =
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type\s?\/Page\b/gu)?.length ?? 0;
    rows.push([
      `300 tasks to PDF, warm${pages === 0 ? '' : ` (${String(pages)} pages)`}`,
      `${(await seconds(set)).toFixed(2)} s`,
      '< 3 s',
    ]);
  } catch (error) {
    console.log(`no PDF: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(formatTable(['documents', 'measured', 'aim'], rows));
}

await main();
