import { paragraphFact } from '@yaodian/parser';
import { keptText } from './kept-text.ts';

/** The text of a paragraph without its brackets of the bodies responsible: `（牵头单位：市教育局）`. */
export const withoutBodies = paragraphFact((paragraph): string => {
  const text = keptText(paragraph);
  const { reading, responsibilities } = paragraph;
  let kept = '';
  let from = 0;
  for (const { form, range } of responsibilities) {
    if (form !== 'bracket') continue;
    // The lists of one bracket share its range.
    const start = reading.view.fromSource(range.start) - reading.start;
    kept += text.slice(from, Math.max(from, start));
    from = Math.max(from, reading.view.fromSource(range.end) - reading.start);
  }
  return from === 0 ? text : kept + text.slice(from);
});
