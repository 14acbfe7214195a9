/** Contents of the round brackets of a text, inner ones only, in order. */
export function bracketed(text: string): string[] {
  const found: string[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '（' || character === '(') open = at;
    else if ((character === '）' || character === ')') && open !== -1) {
      found.push(text.slice(open + 1, at));
      open = -1;
    }
  }
  return found;
}

/** Whether an offset stands in a bracket that opens at most 40 characters in front of it. */
export function isInBracket(text: string, at: number): boolean {
  const front = text.slice(Math.max(0, at - 40), at);
  return (
    Math.max(front.lastIndexOf('（'), front.lastIndexOf('(')) >
    Math.max(front.lastIndexOf('）'), front.lastIndexOf(')'))
  );
}
