import { parse, SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import uncountedWords from '../../dictionaries/uncounted-words.json' with { type: 'json' };
import { footnoteMarks } from './footnote-marks.ts';

/** The digits that are taken for marks, with the two characters in front. */
function marksIn(
  text: string,
  dictionaries: Parameters<typeof footnoteMarks>[1] = {},
): readonly string[] {
  const document = parse(new SourceText(text), { format: 'text' });
  return footnoteMarks(document, dictionaries).map(({ range: { start, end } }) =>
    document.source.text.slice(start - 2, end),
  );
}

describe('every word that nothing is counted by', () => {
  it.each(uncountedWords.entries)('$word', ({ word, fires, passes }) => {
    expect(marksIn(fires)).toEqual([expect.stringMatching(new RegExp(`^${word}[0-9]$`, 'u'))]);
    expect(marksIn(passes)).toEqual([]);
  });
});

describe('footnoteMarks', () => {
  it('looks at single digits at the end of a clause only', () => {
    expect(marksIn('推进管理1、管理12，管理1:管理3项。管理1,5 管理２。')).toEqual([]);
  });

  it('reads both scripts', () => {
    expect(marksIn('健全責任體系1，加強監督2。')).toEqual(['體系1', '監督2']);
  });

  it('reads the words of a user, and not those that are switched off', () => {
    const dictionaries = {
      'uncounted-words': {
        entries: ['格局', { word: '改造', unlessBefore: ['技术'] }],
        off: ['体系'],
      },
    };
    expect(marksIn('形成格局1，健全体系2，完成改造3，技术改造4。', dictionaries)).toEqual([
      '格局1',
      '改造3',
    ]);
  });
});
