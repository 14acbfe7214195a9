import type { PlanDocument } from '@yaodian/parser';
import { printDocumentOf } from '../print/print-document-of.ts';
import type {
  PrintBlock,
  PrintDocument,
  PrintHeader,
  PrintImprint,
} from '../print/print-document.ts';
import { htmlStyle } from './html-style.ts';

/**
 * A document as one self-contained, accessible page with print styles, light and dark. Whatever the
 * text says, the page holds nothing that runs: all text is escaped, and its policy allows no script.
 */
export function renderHtml(document: PlanDocument): string {
  return htmlOfPrint(printDocumentOf(document));
}

function htmlOfPrint(print: PrintDocument): string {
  const { title, author } = print.properties;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Yaodian">
${author === '' ? '' : `<meta name="author" content="${escapeHtml(author)}">\n`}<title>${escapeHtml(title === '' ? '文稿' : title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#text">跳到正文</a>
<main id="text">
${[headerHtml(print.header), contentsHtml(print.blocks), ...blocksHtml(print.blocks), imprintHtml(print.imprint)].filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}

function element(name: string, text: string, className = ''): string {
  const attribute = className === '' ? '' : ` class="${className}"`;
  return `<${name}${attribute}>${escapeHtml(text)}</${name}>`;
}

function headerHtml(header: PrintHeader | null): string {
  if (header === null) return '';
  const marks = header.mark === null ? [] : [header.mark.names.join(' ') + header.mark.suffix];
  const lines = [header.copyNumber, header.classification, header.urgency].filter(
    (line) => line !== null,
  );
  const signers =
    header.signers.length === 0
      ? ''
      : `<span>签发人：${escapeHtml(header.signers.join(' '))}</span>`;
  const number = `<p class="number"><span>${escapeHtml(header.documentNumber ?? '')}</span>${signers}</p>`;
  return [
    '<header>',
    ...lines.map((line) => element('p', line, 'flush')),
    ...marks.map((mark) => element('p', mark, 'mark')),
    ...(header.documentNumber === null && signers === '' ? [] : [number]),
    '</header>',
  ].join('\n');
}

/** Headings on their own lines, two levels deep; short documents need no list of them. */
function contentsHtml(blocks: readonly PrintBlock[]): string {
  const listed = blocks.filter((block) => block.type === 'heading' && block.level <= 2);
  if (listed.length < 3) return '';
  const items = listed.map((block) =>
    block.type === 'heading'
      ? `<li class="l${block.level}"><a href="#${block.anchor}">${escapeHtml(block.text)}</a></li>`
      : '',
  );
  return `<nav aria-label="目录"><details><summary>目录</summary><ol>\n${items.join('\n')}\n</ol></details></nav>`;
}

function blocksHtml(blocks: readonly PrintBlock[]): string[] {
  let breaks = false;
  return blocks.flatMap((block) => {
    if (block.type === 'page-break') {
      breaks = true;
      return [];
    }
    const html = blockHtml(block);
    if (html === '') return [];
    const opened = breaks
      ? html.replace(
          /^<(\w+)(?: class="([^"]*)")?/u,
          (_, name: string, more: string | undefined) =>
            `<${name} class="page${more === undefined ? '' : ` ${more}`}"`,
        )
      : html;
    breaks = false;
    return [opened];
  });
}

function blockHtml(block: PrintBlock): string {
  switch (block.type) {
    case 'title': {
      const lines = (block.lines ?? [block.text]).map((line) => `<span>${escapeHtml(line)}</span>`);
      const subtitle = block.subtitle === null ? '' : `<span>${escapeHtml(block.subtitle)}</span>`;
      return `<h1>${lines.join('')}${subtitle}</h1>`;
    }
    case 'recipient':
      return element('p', block.text, 'flush');
    case 'heading': {
      const level = Math.min(block.level + 1, 6);
      return `<h${level} id="${block.anchor}">${escapeHtml(block.text)}</h${level}>`;
    }
    case 'paragraph': {
      const { lead } = block;
      const opening =
        lead === null
          ? ''
          : `<span class="lead${Math.min(lead.level + 1, 6)}" id="${lead.anchor}">${escapeHtml(lead.text)}</span>`;
      return `<p>${opening}${escapeHtml(block.text)}</p>`;
    }
    case 'attachment-note':
      return block.names
        .map((name, i) =>
          element(
            'p',
            `${i === 0 ? '附件：' : '　　　'}${block.names.length > 1 ? `${i + 1}.` : ''}${name}`,
          ),
        )
        .join('\n');
    case 'signature':
      return [...block.issuers, ...(block.date === null ? [] : [block.date])]
        .map((line) => element('p', line, 'right'))
        .join('\n');
    case 'note':
      return element('p', block.text);
    case 'attachment-mark':
      return element('p', block.text, 'flush lead2');
    case 'attendance':
      return element('p', `${block.label}：${block.text}`);
    case 'table':
      return tableHtml(block.header, block.rows);
    case 'contents':
    case 'page-break':
      return '';
  }
}

function tableHtml(header: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const head =
    header === null
      ? ''
      : `<thead><tr>${header.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>\n`;
  const body = rows.map((row) => `<tr>${row.map((cell) => element('td', cell)).join('')}</tr>`);
  return `<div class="scroll"><table>\n${head}<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

function imprintHtml(imprint: PrintImprint | null): string {
  if (imprint === null) return '';
  const { printingOffice, printingDate } = imprint;
  const copies = imprint.copies.map((line) => element('p', line)).join('');
  const date = printingDate === null ? '' : `${printingDate}印发`;
  const printing =
    printingOffice === null && date === ''
      ? ''
      : `<p><span>${escapeHtml(printingOffice ?? '')}</span><span>${escapeHtml(date)}</span></p>`;
  return `<footer>\n${copies}${printing}\n</footer>`;
}
