const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
// XML 1.0 cannot hold these.
const unrepresentable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as content or attribute of XML and HTML. */
export function escapeXml(text: string): string {
  return text
    .replace(unrepresentable, '\ufffd')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character)
    .replace(/\r?\n/gu, '&#10;');
}
