/** A sentence in both languages; Chinese is the error's own message. */
export interface Sentence {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A layout profile that cannot be used. Each sentence names the place, what is wrong and what would be right. */
export class ProfileError extends Error {
  readonly sentences: readonly Sentence[];

  constructor(sentences: readonly Sentence[]) {
    super(sentences.map((sentence) => sentence['zh-CN']).join('\n'));
    this.name = 'ProfileError';
    this.sentences = sentences;
  }
}
