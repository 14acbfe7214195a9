import { faultTexts } from './fault-texts.ts';
import { helpTexts } from './help-texts.ts';
import { reportTexts } from './report-texts.ts';

/** Sentences of the command line. */
export const texts = { ...helpTexts, ...faultTexts, ...reportTexts } as const;

export type TextId = keyof typeof texts;
