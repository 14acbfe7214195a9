import { describe, expect, it } from 'vitest';
import { editPlanYaml } from './plan-yaml-edit.ts';

/** Replaces the first `what` of the source by `text`; null where the edit is refused. */
function edit(source: string, what: string, text: string): string | null {
  const start = source.indexOf(what);
  if (start < 0) throw new Error(`no ${what}`);
  const edits = editPlanYaml(source, [{ start, end: start + what.length, text }]);
  if (edits === null) return null;
  return [...edits]
    .reverse()
    .reduce((all, { start: from, end, text: put }) => all.slice(0, from) + put + all.slice(end), source);
}

describe('editPlanYaml', () => {
  it.each<[string, string, string, string, string]>([
    ['a plain scalar', 'title: 推近工作 # 注释\nyear: 2026\n', '推近', '推进', 'title: 推进工作 # 注释\nyear: 2026\n'],
    ['a literal block', 'title: x\nleadIn: |\n  第一行\n\n  第二行，推近\n', '推近', '推进', 'title: x\nleadIn: |\n  第一行\n\n  第二行，推进\n'],
    ['a folded block', 'title: x\nleadIn: >-\n  推近\n  工作\n', '推近', '推进', 'title: x\nleadIn: >-\n  推进\n  工作\n'],
    ['double quotes', 'title: "推近\\t工作" # 注释\n', '推近', '推进', 'title: "推进\\t工作" # 注释\n'],
    ['single quotes', "title: '推近''工作'\n", '推近', '推进', "title: '推进''工作'\n"],
    ['a list on one line', 'title: x\ntasks: [{title: t, responsible: [规建外, 初教处]}]\n', '规建外', '规建处', 'title: x\ntasks: [{title: t, responsible: [规建处, 初教处]}]\n'],
    ['CRLF', 'title: 推近\r\nyear: 2026\r\n', '推近', '推进', 'title: 推进\r\nyear: 2026\r\n'],
  ])('edits %s and nothing else', (_, source, what, text, expected) => {
    expect(edit(source, what, text)).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['make a comment of the rest', 'title: 推近工作\n', '近', ' # '],
    ['make a mapping', 'title: 推近工作\n', '近', ': '],
    ['end a list', 'title: x\ntasks: [{title: t, responsible: [规建外]}]\n', '外', '] '],
    ['touch a key', 'title: x\n', 'title', 'titel'],
    ['turn text into a number', 'title: 一2026\n', '一', ''],
    ['put a line break in', 'title: 推近工作\n', '近', '\n'],
    ['reach over two texts', 'title: 甲\nissuer: 乙\n', '甲\nissuer: 乙', '丙'],
    ['touch what an alias repeats', 'title: &t 甲\nissuer: *t\n', '*t', '乙'],
  ])('refuses an edit that would %s', (_, source, what, text) => {
    expect(edit(source, what, text)).toBeNull();
  });
});
