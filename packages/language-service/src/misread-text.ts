/** What an editor puts where bytes are no characters in the encoding that it took. */
const unreadable = 0xfffd;
/** Fewer stand in texts that were opened rightly: what a converter left. */
const fewest = 10;
/** As much of a text as tells how it was read. */
const lookedAt = 100_000;

/**
 * Whether an editor opened a text in the wrong encoding: a draft in GB18030 read as UTF-8 is for the
 * most part characters that nobody wrote.
 */
export function isMisread(text: string): boolean {
  const end = Math.min(text.length, lookedAt);
  let lost = 0;
  let others = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === unreadable) lost++;
    else if (unit > 0x7f) others++;
  }
  return lost >= fewest && lost > others / 2;
}
