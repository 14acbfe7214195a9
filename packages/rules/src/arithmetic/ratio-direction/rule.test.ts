import { testRule } from '@yaodian/linter/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, messagesAbout, planSaying } from '../../shared/statements.testing.ts';
import { ratioDirection } from './rule.ts';

testRule({ describe, it }, ratioDirection, {
  valid: [planSaying('师机比达到1:1，生机比达到6:1。'), planSaying('优化师生比，加强队伍建设。')],
  invalid: [
    {
      name: 'teachers first',
      text: planSaying('师生比达到⟦16∶1⟧。'),
      findings: [
        {
          messageId: 'teacherFirst',
          severity: 'warning',
          message: '“师生比16∶1”把教师写在前，前项应小于后项。请核对，或写作“1∶16”。',
          suggestions: [{ output: planSaying('师生比达到1∶16。') }],
        },
      ],
    },
    {
      name: 'students first',
      text: planSaying('生师比不高于⟦1:16.5⟧。'),
      findings: [
        {
          messageId: 'studentFirst',
          suggestions: [{ output: planSaying('生师比不高于16.5:1。') }],
        },
      ],
    },
  ],
});

const wordings = [
  '{name}达到{a}∶{b}。',
  '{name}控制在{a}:{b}以内。',
  '小学{name}为{a}：{b}。',
  '{name}优化至{a} : {b}。',
];
const numbers = [5, 9, 13.5, 16, 19];
const teachers = numbers.map((n) => ({ name: '师生比', a: 1, b: n }));
const students = numbers.map((n) => ({ name: '生师比', a: n, b: 1 }));
interface Ratio {
  readonly [key: string]: string | number;
  readonly name: string;
  readonly a: number;
  readonly b: number;
}

const swap = ({ name, a, b }: Ratio): Ratio => ({
  name,
  a: b,
  b: a,
});

describe('statements', () => {
  it.each(filled(wordings, [...teachers, ...students]))('holds: %s', (sentence) => {
    expect(messagesAbout(ratioDirection, planSaying(sentence))).toEqual([]);
  });
  it.each(filled(wordings, [...teachers.map(swap), ...students.map(swap)]))(
    'fails: %s',
    (sentence) => {
      expect(messagesAbout(ratioDirection, planSaying(sentence))).toHaveLength(1);
    },
  );
  it('asks nothing but which term is larger', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        expect(messagesAbout(ratioDirection, planSaying(`师生比达到${a}∶${b}。`))).toHaveLength(
          a > b ? 1 : 0,
        );
        expect(messagesAbout(ratioDirection, planSaying(`生师比达到${a}∶${b}。`))).toHaveLength(
          a < b ? 1 : 0,
        );
      }),
      { numRuns: 40 },
    );
  });
});
