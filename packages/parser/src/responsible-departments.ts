import { splitDepartments } from './department-list.ts';
import type { ListedName } from './department-list.ts';
import { isCollectiveBody, isVagueBody } from './department-name.ts';
import type { InlineContext } from './inline-context.ts';
import type { Range } from './range.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';
import type { Department, DepartmentRole, ResponsibilityGroup } from './responsibility.ts';
import type { Segment } from './responsibility-segments.ts';

/** Segments with the bodies that they name, each in its role. */
export function toGroups(
  reading: Reading,
  context: InlineContext,
  form: ResponsibilityGroup['form'],
  segments: readonly Segment[],
  covers: Range | null,
): ResponsibilityGroup[] {
  const hasLead = segments.some(({ label }) => /牵头|主办|主责|承办/u.test(label));
  return segments.map((segment) => {
    const list = splitDepartments(reading.text, segment.listStart, segment.end);
    const marked = list.names.some(({ text }) => marksLead(text));
    // 甲局、乙局分别牵头: each of them leads.
    const eachLeads = /分别牵头[^、，,；;]{0,4}$/u.test(
      reading.text.slice(segment.listStart, segment.end).trimEnd(),
    );
    const departments = list.names.map((name, index) =>
      department(reading, name, roleOf(segment.label, name.text, index, list.names.length)),
    );
    return {
      form,
      label: segment.label === '牵头' || segment.label === '配合' ? '' : segment.label,
      range: sourceRange(reading, segment.start, segment.end),
      listRange: sourceRange(reading, segment.listStart, segment.end),
      separators: list.separators.map(({ text, start, end }) => ({
        text,
        range: sourceRange(reading, start, end),
      })),
      departments,
      covers,
    };

    function roleOf(label: string, name: string, index: number, count: number): DepartmentRole {
      if (/领导|责任人|负责人|局长|分管/u.test(label)) return 'leader';
      if (/配合|协办|协作|参与|参加|协同|协助|重点责任/u.test(label)) return 'support';
      if (marked) return marksLead(name) ? 'lead' : 'support';
      if (eachLeads) return 'lead';
      if (/牵头|主办|主责|承办/u.test(label)) return 'lead';
      if (count === 1) return hasLead ? 'joint' : 'lead';
      if (context.firstLeads && !hasLead) return index === 0 ? 'lead' : 'support';
      return 'joint';
    }
  });
}

function marksLead(name: string): boolean {
  return /[（(](?:牵头|主责)(?:单位|部门|处室)?[）)]$/u.test(name);
}

function department(reading: Reading, name: ListedName, role: DepartmentRole): Department {
  return {
    name: name.text,
    range: sourceRange(reading, name.start, name.end),
    role,
    collective: isCollectiveBody(name.text),
    vague: isVagueBody(name.text),
  };
}
