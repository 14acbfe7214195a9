import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose } from '@yaodian/generator/text';
import { extract, parse, SourceText, type PlanDocument } from '@yaodian/parser';
import { normalise, type NormalPlan, type Plan } from '@yaodian/schema';

const seeds = fileURLToPath(new URL('../../../../seeds', import.meta.url));

/** A plan as a document, composed with its usual layout. */
export function documentOf(plan: Plan): PlanDocument {
  return composed(normalise(plan));
}

function composed(plan: NormalPlan): PlanDocument {
  return parse(new SourceText(compose(plan).text), { format: 'markdown' });
}

export interface Seed {
  readonly name: string;
  readonly document: PlanDocument;
  readonly plan: NormalPlan | null;
}

/** Every plan and draft of the seeds. */
export function seedDocuments(): readonly Seed[] {
  const found: Seed[] = [];
  for (const folder of readdirSync(seeds, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const name of readdirSync(join(seeds, folder.name))) {
      const format = formatOf(name);
      if (format === null) continue;
      const source = new SourceText(readFileSync(join(seeds, folder.name, name), 'utf8'), name);
      const read = parse(source, { format });
      const plan = extract(read)?.plan ?? null;
      const document = format === 'plan-yaml' && plan !== null ? composed(plan) : read;
      found.push({ name: `${folder.name}/${name}`, document, plan });
    }
  }
  return found;
}

function formatOf(name: string): 'plan-yaml' | 'markdown' | 'text' | null {
  if (name.endsWith('.plan.yaml')) return 'plan-yaml';
  if (name.endsWith('.md')) return 'markdown';
  return name.endsWith('.txt') ? 'text' : null;
}

/** A page and more of nothing but full-width characters. */
export function filledPages(): PlanDocument {
  const text = '字'.repeat(28 * 22 * 2);
  return parse(new SourceText(`${text}\n`), { format: 'text' });
}

/** A notice with every element that a document may have. */
export function wholeDocument(format: 'standard' | 'letter' | 'order' | 'minutes'): PlanDocument {
  return documentOf({
    title: '某市教育局2026年工作要点',
    issuer: '某市教育局',
    year: 2026,
    document: {
      format,
      issuingAuthorityMark:
        format === 'minutes'
          ? '某市教育局会议纪要'
          : format === 'order'
            ? '某市教育局令'
            : format === 'letter'
              ? '某市教育局'
              : '某市教育局文件',
      documentNumber: '某教〔2026〕1号',
      mainRecipients: '各县（市、区）教育局，各直属学校',
      attachmentNotes: ['重点任务分解表', '主要指标'],
      issuers: '某市教育局',
      issueDate: '2026-01-15',
      note: '此件公开发布',
      copyTo: '市委办公室，市政府办公室',
      printer: '某市教育局办公室',
      printDate: '2026-01-16',
      ...(format === 'minutes'
        ? { attendance: { present: '甲、乙', absent: '丙', observers: '丁' } }
        : {}),
    },
    notice: { body: '现将《某市教育局2026年工作要点》印发给你们，请结合实际认真贯彻落实。' },
    sections: [
      {
        title: '重视民生实事',
        tasks: [{ title: '加快学校建设', body: '全年新建公办幼儿园12所。', responsible: '规建处' }],
      },
    ],
    attachments: [
      {
        title: '重点任务分解表',
        tables: [{ header: ['序号', '任务', '责任单位'], rows: [['1', '加快学校建设', '规建处']] }],
      },
      {
        title: '主要指标',
        tables: [
          {
            header: ['1', '2', '3', '4', '5', '6', '7', '8'],
            rows: [['1', '2', '3', '4', '5', '6', '7', '8']],
          },
        ],
      },
    ],
  });
}
