import { habitOf } from '@yaodian/parser';
import { normalise, type Plan } from '@yaodian/schema';
import { viewOfPlan } from '../../text/view-model.ts';
import { isViewText, rawText } from '../../text/view-text.ts';

/** What a Word template sees: the view model of the layouts, as plain data. */
export type ViewData =
  string | number | boolean | null | readonly ViewData[] | { readonly [key: string]: ViewData };

export function viewData(plan: Plan): ViewData {
  const normal = normalise(plan);
  return plain(viewOfPlan(normal, habitOf(normal.style, {})).root);
}

function plain(value: unknown): ViewData {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  // Its type is too wide to be told from other objects by the compiler.
  const isText: boolean = isViewText(value);
  if (isText) return rawText(value);
  if (Array.isArray(value)) return value.map(plain);
  const fields: Record<string, ViewData> = {};
  for (const [key, inner] of Object.entries(value as object)) fields[key] = plain(inner);
  return fields;
}

/** Every field name that the view model has anywhere. */
export function knownFields(): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (value: ViewData): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        names.add(key);
        collect(inner);
      }
    }
  };
  collect(viewData(EVERYTHING));
  return names;
}

/** A plan that has one of everything. */
const EVERYTHING: Plan = {
  title: '计划',
  issuer: '某局',
  year: 2026,
  period: '2026-2030',
  document: { attendance: { present: '甲', absent: '乙', observers: '丙' } },
  notice: { body: '通知' },
  summary: { title: '总结', leadIn: '前言' },
  leadIn: '前言',
  goals: [{ title: '目标', body: '内容' }],
  items: [{ text: ['一', '二'], items: ['下级'] }],
  tables: [{ title: '表', header: ['甲'], rows: [['乙']] }],
  tasks: [
    {
      title: '任务',
      body: ['一', '二'],
      targets: ['目标'],
      measures: ['措施'],
      items: [{ text: '分项', items: ['下级'] }],
      tables: [{ title: '表', header: ['甲'], rows: [['乙']] }],
      responsible: { lead: ['甲'], support: ['乙'], joint: ['丙'], leader: ['丁'] },
      deadline: '2026-12',
    },
  ],
  sections: [{ title: '章', body: '文', closing: '结语', tasks: [{ title: '任务' }] }],
  closing: '结语',
  attachments: [{ title: '附件', leadIn: '前言' }],
  glossary: [{ term: '词', definition: ['释义', '续'] }],
  departments: [{ name: '处', aliases: ['简称'] }],
};
