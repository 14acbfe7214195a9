import { paragraphFact, type Paragraph } from '@yaodian/parser';
import { classRuns, type OpenRun } from './class-runs.ts';

/** By their places among the numbers of the paragraph: most are asked for and fit nothing, at every keystroke. */
const openPlaces = paragraphFact((paragraph) =>
  classRuns(paragraph).open.map(({ parts, noun }) => ({
    places: parts.map((part) => paragraph.quantities.indexOf(part)),
    noun,
  })),
);

/** Whether a paragraph has classes whose total it does not hold. */
export function hasOpenRuns(paragraph: Paragraph): boolean {
  return openPlaces(paragraph).length > 0;
}

/** The classes of a paragraph whose total it does not hold. */
export function openRuns(paragraph: Paragraph): OpenRun[] {
  const { quantities } = paragraph;
  return openPlaces(paragraph).map(({ places, noun }) => ({
    parts: places.flatMap((place) => quantities[place] ?? []),
    noun,
  }));
}
