/** Fewer stand in texts that were opened rightly: what a converter left. */
const fewest = 10;
/** In no language of Western Europe so many letters with accents follow one another. */
const longestWestern = 3;
/** As much of a text as tells how it was read. */
const lookedAt = 100_000;

/**
 * Whether an editor opened a text in the wrong encoding. Most of a draft in GB18030 that was taken for
 * UTF-8 is U+FFFD; where it was taken for Latin-1, letters with accents follow one another in pairs.
 */
export function isMisread(text: string): boolean {
  const end = Math.min(text.length, lookedAt);
  let lost = 0;
  let others = 0;
  /** Letters of Latin-1 that stand in a row up to here. */
  let row = 0;
  let inRows = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    row = unit > 0x7f && unit <= 0xff ? row + 1 : 0;
    if (row > longestWestern) inRows += row === longestWestern + 1 ? row : 1;
    if (unit === 0xfffd) lost++;
    else if (unit > 0x7f) others++;
  }
  return (lost >= fewest && lost > others / 2) || (inRows >= fewest && inRows > others / 2);
}
