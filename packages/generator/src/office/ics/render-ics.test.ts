import { describe, expect, it } from 'vitest';
import { renderIcs } from './render-ics.ts';

function lines(
  tasks: readonly { title: string; body?: string; deadline?: string }[],
): readonly string[] {
  const bytes = renderIcs({ title: '某局2026年工作要点', year: 2026, tasks: [...tasks] });
  const text = new TextDecoder().decode(bytes);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('renderIcs', () => {
  it.each([
    ['2026', '20261231', '20270101'],
    ['2026-02', '20260228', '20260301'],
    ['2028-02', '20280229', '20280301'],
    ['2026-06-15', '20260615', '20260616'],
    ['6月底前', '20260630', '20260701'],
    ['年底前', '20261231', '20270101'],
  ])('%s is the all-day event %s', (deadline, start, end) => {
    expect(lines([{ title: '建成学校', deadline }])).toEqual(
      expect.arrayContaining([
        `DTSTART;VALUE=DATE:${start}`,
        `DTEND;VALUE=DATE:${end}`,
        'SUMMARY:1. 建成学校',
      ]),
    );
  });

  it('has no event for what has no last day', () => {
    expect(
      lines([{ title: '加强管理', deadline: '长期坚持' }, { title: '加强宣传' }]),
    ).not.toContain('BEGIN:VEVENT');
  });

  it('escapes what the format reads as signs, and folds long lines between characters', () => {
    const title = `甲,乙;丙\\丁${'很长'.repeat(60)}😀`;
    expect(lines([{ title, deadline: '2026-06' }])).toContain(
      `SUMMARY:1. 甲\\,乙\\;丙\\\\丁${'很长'.repeat(60)}😀`,
    );
  });

  it('gives equal tasks ids of their own, the same on every run', () => {
    const twice = [
      { title: '同名', deadline: '2026-06' },
      { title: '同名', deadline: '2026-06' },
    ];
    const ids = lines(twice).filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(2);
    expect(lines(twice).filter((line) => line.startsWith('UID:'))).toEqual(ids);
  });
});
