const halves: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '．': '.',
};

const folds = /[\s\u00a0！-～]/u;

/** Text as headings and names are compared: no spaces, full-width forms as half-width ones. */
export function fold(text: string): string {
  if (!folds.test(text)) return text;
  return text
    .replaceAll(/[\s\u3000\u00a0]+/gu, '')
    .replaceAll(/[！-～]/gu, (character) => halves[character] ?? half(character));
}

function half(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
