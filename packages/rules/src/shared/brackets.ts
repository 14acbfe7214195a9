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
