import type { Sentence } from '../profiles/profile-error.ts';

/** A document that cannot be printed. Each sentence says what, where and what would be right. */
export class RenderError extends Error {
  readonly sentences: readonly Sentence[];

  constructor(...sentences: readonly Sentence[]) {
    super(sentences.map((sentence) => sentence['zh-CN']).join('\n'));
    this.name = 'RenderError';
    this.sentences = sentences;
  }
}
