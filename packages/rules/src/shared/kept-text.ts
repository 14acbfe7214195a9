import { detached, paragraphFact } from '@yaodian/parser';

/** The text of a paragraph, one string from version to version: engines look it up without reading it anew. */
export const keptText = paragraphFact(({ reading }) => detached(reading.text));
