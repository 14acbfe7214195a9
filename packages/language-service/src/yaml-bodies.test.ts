import { SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import type { DepartmentCard } from './department-index.ts';
import { offsetAt } from './positions.ts';
import { textsFor } from './texts.ts';
import { completeYamlBodies } from './yaml-bodies.ts';

const cards = ['规建科', '人事科', '教研室'].map((name): DepartmentCard => ({
  name,
  aliases: [],
  inRoster: true,
  leads: [],
  supports: [],
}));

/** Texts of a task after each offer at the cursor ▮ was taken. */
function after(marked: string): string[] {
  const lead = 'tasks:\n  - title: 甲\n    ';
  const offset = (lead + marked).indexOf('▮');
  const source = new SourceText((lead + marked).replace('▮', ''));
  return completeYamlBodies(source, offset, cards, textsFor('zh-CN')).map(({ textEdit }) => {
    if (textEdit === undefined || !('range' in textEdit)) throw new Error('no edit');
    const [start, end] = [textEdit.range.start, textEdit.range.end];
    return (
      source.text.slice(lead.length, offsetAt(source, start)) +
      textEdit.newText +
      source.text.slice(offsetAt(source, end))
    );
  });
}

describe('bodies of a plan file', () => {
  it.each([
    ['as a text', 'responsible: ▮', 'responsible: 规建科'],
    ['right behind the colon', 'responsible:▮', 'responsible: 规建科'],
    ['behind others in a text', 'responsible: 人事科、▮', 'responsible: 人事科、规建科'],
    ['in a list', 'responsible: [人事科, 规▮]', 'responsible: [人事科, 规建科]'],
    ['as an entry', 'responsible:\n      - ▮', 'responsible:\n      - 规建科'],
    ['under lead', 'responsible:\n      lead: ▮', 'responsible:\n      lead: 规建科'],
    [
      'under support in one line',
      'responsible: {support: [▮]}',
      'responsible: {support: [规建科]}',
    ],
  ])('%s', (_, marked, expected) => {
    expect(after(marked)[0]).toBe(expected);
  });

  it.each([
    [
      'in a list over several lines',
      'responsible: [\n      人事科,\n      规▮\n    ]',
      'responsible: [\n      人事科,\n      规建科\n    ]',
    ],
    [
      'behind a comment with brackets in it',
      'responsible: [人事科, # 牵头]\n      ▮]',
      'responsible: [人事科, # 牵头]\n      规建科]',
    ],
    [
      'in a list in a mapping over several lines',
      'responsible: {\n      lead: 人事科,\n      support: [\n        ▮\n      ]\n    }',
      'responsible: {\n      lead: 人事科,\n      support: [\n        规建科\n      ]\n    }',
    ],
    [
      'in the value of such a mapping',
      'responsible: {\n      lead: ▮,\n      support: [人事科]\n    }',
      'responsible: {\n      lead: 规建科,\n      support: [人事科]\n    }',
    ],
    [
      'behind a list that somebody forgot to close',
      'links: [甲,\n    responsible: ▮',
      'links: [甲,\n    responsible: 规建科',
    ],
    [
      'behind a text that begins with a bracket',
      'body: |\n      [甲\n      乙\n    responsible: ▮',
      'body: |\n      [甲\n      乙\n    responsible: 规建科',
    ],
  ])('%s', (_, marked, expected) => {
    expect(after(marked)[0]).toBe(expected);
  });

  it('are not offered twice in a list over several lines', () => {
    expect(after('responsible: [\n      规建科,\n      ▮,\n      教研室,\n    ]')).toEqual([
      'responsible: [\n      规建科,\n      人事科,\n      教研室,\n    ]',
    ]);
  });

  it('are not offered twice', () => {
    expect(after('responsible: [规建科, ▮, 教研室]')).toEqual([
      'responsible: [规建科, 人事科, 教研室]',
    ]);
  });

  it.each(['title: ▮', 'responsible: {leader: ▮}', 'responsible:\n      ▮', 'responsible: 甲 # ▮'])(
    'not at %s',
    (marked) => {
      expect(after(marked)).toEqual([]);
    },
  );
});
