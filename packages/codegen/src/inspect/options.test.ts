import { Project } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { readOptions, type OptionSet } from './options.ts';
import { findRuleDefinition } from './rule-meta.ts';

function optionsOf(declarations: string, defaults: string): OptionSet {
  const source = `${declarations}
export const longSentence = defineRule<Options, 'long'>({ meta: {}, defaultOptions: ${defaults} });`;
  const project = new Project({ useInMemoryFileSystem: true });
  return readOptions(findRuleDefinition(project.createSourceFile('/rule.ts', source)));
}

describe('readOptions', () => {
  it('takes type, bounds, texts and default of each property', () => {
    const options = optionsOf(
      `export interface Options {
        /**
         * 一句话最多有多少字，
         * 标点计算在内。
         * @en Longest sentence in characters, marks
         * included.
         * @integer
         * @minimum 50
         */
        readonly maximum: number;
      }`,
      '{ maximum: 200 }',
    );
    expect(options).toEqual([
      {
        name: 'maximum',
        schema: { type: 'integer', minimum: 50 },
        default: 200,
        description: {
          zh: '一句话最多有多少字，标点计算在内。',
          en: 'Longest sentence in characters, marks included.',
        },
        place: '/rule.ts:10',
      },
    ]);
  });

  it.each([
    ['readonly string[]', { type: 'array', items: { type: 'string' } }],
    ['ReadonlyArray<number>', { type: 'array', items: { type: 'number' } }],
    ["'lead' | 'any'", { enum: ['lead', 'any'] }],
    ['Place', { enum: ['title', 'body'] }],
    ['boolean', { type: 'boolean' }],
    [
      'Readonly<Record<string, number>>',
      { type: 'object', additionalProperties: { type: 'number' } },
    ],
    [
      '{ readonly from: string; readonly to?: string }',
      {
        type: 'object',
        properties: { from: { type: 'string' }, to: { type: 'string' } },
        required: ['from'],
        additionalProperties: false,
      },
    ],
  ])('makes a schema of %s', (type, schema) => {
    const [option] = optionsOf(
      `type Place = 'title' | 'body'; interface Options { readonly it: ${type} }`,
      '{}',
    );
    expect(option?.schema).toEqual(schema);
  });

  it('has no options without the interface', () => {
    expect(optionsOf('', '{}')).toEqual([]);
  });

  it.each(['RegExp', 'string | number', '() => void', 'unknown'])(
    'refuses %s, which a config file cannot hold',
    (type) => {
      expect(() => optionsOf(`interface Options { readonly it: ${type} }`, '{}')).toThrow(
        /^\/rule\.ts:1: /u,
      );
    },
  );
});
