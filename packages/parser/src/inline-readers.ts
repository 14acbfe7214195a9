import type { Deadline } from './deadline.ts';
import type { Enumeration } from './enumeration.ts';
import type { InlineContext } from './inline-context.ts';
import type { Quantity } from './quantity.ts';
import { readDeadlines } from './read-deadlines.ts';
import { readEnumerations } from './read-enumerations.ts';
import { readQuantities } from './read-quantities.ts';
import { readResponsibilities } from './read-responsibilities.ts';
import type { Reading } from './reading-view.ts';
import type { ResponsibilityGroup } from './responsibility.ts';

type Reader<T> = (reading: Reading, context: InlineContext) => readonly T[];

/** What reads the sentences of a paragraph. */
export const inlineReaders: {
  readonly quantities: Reader<Quantity>;
  readonly deadlines: Reader<Deadline>;
  readonly enumerations: Reader<Enumeration>;
  readonly responsibilities: Reader<ResponsibilityGroup>;
} = {
  quantities: readQuantities,
  deadlines: readDeadlines,
  enumerations: readEnumerations,
  responsibilities: readResponsibilities,
};
