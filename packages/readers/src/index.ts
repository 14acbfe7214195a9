export { encode } from './encode.ts';
export { readSource, type ReadOptions } from './read-source.ts';
export type {
  ReadResult,
  ReadText,
  RefusedContent,
  Sentence,
  TextEncoding,
} from './read-result.ts';
