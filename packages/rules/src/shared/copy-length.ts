/** Texts at least this long do not stand twice by chance, even where a word was changed. */
export const LONG_TEXT = 40;
/** Nor do shorter ones that end as sentences, where they stand twice word by word and no third time. */
export const SHORT_TEXT = 24;
