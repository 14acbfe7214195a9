import type { PrintProperties } from '../../print/print-document.ts';
import { escapeXml } from './escape-xml.ts';

/** `docProps/core.xml`: the only dates are 成文日期, or none. */
export function coreProperties(properties: PrintProperties): string {
  const { date } = properties;
  const stamps =
    date === null
      ? ''
      : ['created', 'modified']
          .map(
            (key) => `<dcterms:${key} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${key}>`,
          )
          .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(properties.author)}</dc:creator><dc:language>zh-CN</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(properties.author)}</cp:lastModifiedBy>${stamps}</cp:coreProperties>`
  );
}
