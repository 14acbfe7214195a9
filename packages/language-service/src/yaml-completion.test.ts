import { planSchema } from '@yaodian/schema';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { completeYaml, hoverYaml } from './yaml-completion.ts';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    title: {
      type: 'string',
      title: '标题',
      'x-title-en': 'Title',
      description: '文件标题。',
      'x-description-en': 'Title of the document.',
    },
    kind: { enum: ['work-points', 'work-plan'] },
    sections: { type: 'array', items: { $ref: '#/$defs/section' } },
  },
  $defs: {
    section: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        tasks: { type: 'array', items: { $ref: '#/$defs/task' } },
      },
    },
    task: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        body: { type: 'string', title: '正文' },
        responsible: {
          anyOf: [{ type: 'string' }, { type: 'object', properties: { lead: { type: 'array' } } }],
        },
      },
    },
  },
};

/** Labels offered at the bar in the text. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  return completeYaml(marked.replace('|', ''), offset, schema, false).map((item) => item.label);
}

describe('keys of a plan file', () => {
  it.each([
    ['at the root', '|', ['title', 'kind', 'sections']],
    ['without those already written', 'title: 甲\n|\nkind: work-plan\n', ['sections']],
    [
      'without those written far above',
      'title: 甲\nkind: work-plan\nsections:\n  - title: 一\n|',
      [],
    ],
    ['in a list entry', 'sections:\n  - |', ['title', 'tasks']],
    [
      'in a task',
      'sections:\n  - title: 一\n    tasks:\n      - title: 甲\n        |',
      ['body', 'responsible'],
    ],
    ['in a mapping in one line', 'sections: [{title: 一, |', ['tasks']],
    [
      'in a mapping over several lines',
      'sections: [\n  {\n    title: 一,\n    |\n  }\n]',
      ['tasks'],
    ],
    ['nowhere in a comment of such a mapping', 'sections: [\n  { # |\n  }\n]', []],
    ['behind a list over several lines', 'sections: [\n  {title: 一},\n]\n|', ['title', 'kind']],
    ['nowhere in a comment', 'title: 甲 # |', []],
    [
      'nowhere in a block of text',
      'sections:\n  - title: |\n      甲\n      |'.replace('|', '>'),
      [],
    ],
    [
      'in a second task',
      'sections:\n  - tasks:\n      - title: 甲\n      - |',
      ['title', 'body', 'responsible'],
    ],
    [
      'in a mapping below a task',
      'sections:\n  - tasks:\n      - responsible:\n          |',
      ['lead'],
    ],
    ['where the list stands at the column of its key', 'sections:\n- title: 一\n  |', ['tasks']],
    ['with CRLF', 'sections:\r\n  - title: 一\r\n    |', ['tasks']],
  ])('%s', (_name, text, labels) => {
    expect(offered(text)).toEqual(labels);
  });
});

it('says beside each key what it is called', () => {
  const [title] = completeYaml('', 0, schema, false);
  expect(title).toMatchObject({ detail: '标题', labelDetails: { description: '标题' } });
});

it.each([false, true])('says so of every key of a plan (English: %j)', (english) => {
  for (const text of ['', 'sections:\n  - ', 'sections:\n  - tasks:\n      - ']) {
    const items = completeYaml(text, text.length, planSchema, english);
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter(({ detail }) => detail === undefined)).toEqual([]);
  }
});

it('offers the values that the schema allows', () => {
  expect(offered('kind: |')).toEqual(['work-points', 'work-plan']);
});

it('reads a long text once', () => {
  const lines = '  - title: [甲\n'.repeat(50_000);
  expect(offered(`sections:\n${lines}kind: |`)).toEqual(['work-points', 'work-plan']);
});

it('explains the key under the cursor in the language of the editor', () => {
  const text = 'title: 甲';
  expect(hoverYaml(text, 2, schema, false)).toBe('**标题**\n\n文件标题。');
  expect(hoverYaml(text, 2, schema, true)).toBe('**Title**\n\nTitle of the document.');
});
