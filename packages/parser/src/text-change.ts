/** Stretches that are compared at once: much cheaper than character by character. */
const stretch = 1024;

/** What two versions of a text have in common in front and behind: between them lies the change. */
export class TextChange {
  /** So many UTF-16 units at the start of the later text are those of the earlier one. */
  readonly unchangedTo: number;
  /** From this offset of the later text on it is as the earlier one was. */
  readonly unchangedFrom: number;
  /** How many UTF-16 units the text behind the change has moved. */
  readonly by: number;

  constructor(before: string, after: string) {
    const front = commonFront(before, after);
    this.by = after.length - before.length;
    this.unchangedTo = front;
    this.unchangedFrom = after.length - commonBehind(before, after, front);
  }

  /** Where a span of the later text began in the earlier one; null where the change touches it. */
  originOf(start: number, end: number): number | null {
    if (end <= this.unchangedTo) return start;
    return start >= this.unchangedFrom ? start - this.by : null;
  }
}

function commonFront(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + stretch <= most && a.slice(at, at + stretch) === b.slice(at, at + stretch))
    at += stretch;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Without what is common in front. */
function commonBehind(a: string, b: string, front: number): number {
  const most = Math.min(a.length, b.length) - front;
  const [aEnd, bEnd] = [a.length, b.length];
  let length = 0;
  for (let next = stretch; next <= most; next += stretch) {
    if (a.slice(aEnd - next, aEnd - length) !== b.slice(bEnd - next, bEnd - length)) break;
    length = next;
  }
  while (length < most && a.charCodeAt(aEnd - length - 1) === b.charCodeAt(bEnd - length - 1))
    length++;
  return length;
}
