import type { Sentence } from './read-result.ts';

interface Signature {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly reason: Sentence;
}

function kindOf(zh: string, en: string): Sentence {
  return {
    'zh-CN': `这是${zh}，不能直接检查。请另存为 .txt 或 .md 后再检查。`,
    en: `This is ${en}, which cannot be checked. Save it as .txt or .md first.`,
  };
}

const picture = kindOf('图片', 'a picture');
const archive = kindOf('压缩包', 'an archive');

/** First bytes by which files that hold no plain text are known, whatever their name says. */
const signatures: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], reason: kindOf(' PDF 文件', 'a PDF file') },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    reason: kindOf('旧版 Word 或 WPS 文件（.doc、.wps）', 'an old Word or WPS file (.doc, .wps)'),
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], reason: kindOf(' RTF 文件', 'an RTF file') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], reason: picture },
  { bytes: [0xff, 0xd8, 0xff], reason: picture },
  { bytes: [0x47, 0x49, 0x46, 0x38], reason: picture },
  { bytes: [0x49, 0x49, 0x2a, 0x00], reason: picture },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], reason: picture },
  { bytes: [0x57, 0x45, 0x42, 0x50], at: 8, reason: picture },
  { bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], at: 4, reason: picture },
  { bytes: [0x1f, 0x8b], reason: archive },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], reason: archive },
  { bytes: [0x52, 0x61, 0x72, 0x21], reason: archive },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], reason: kindOf('程序文件', 'a program') },
];

const zip = [0x50, 0x4b, 0x03, 0x04];
const word: Sentence = {
  'zh-CN': '这是 Word 文件（.docx），暂不能直接检查。请在 Word 中另存为“纯文本（.txt）”再检查。',
  en: 'This is a Word file (.docx), which cannot be read yet. Save it as plain text (.txt) in Word first.',
};
const sheet = kindOf('表格文件（.xlsx）', 'a spreadsheet (.xlsx)');
const slides = kindOf('演示文稿（.pptx）', 'a presentation (.pptx)');

/** Why content is no text, told by its first bytes; null where nothing speaks against text. */
export function recogniseBinary(bytes: Uint8Array): Sentence | null {
  if (begins(bytes, zip, 0)) return zipContent(bytes);
  for (const { bytes: signature, at = 0, reason } of signatures)
    if (begins(bytes, signature, at)) return reason;
  return null;
}

/** The names of the files in a zip archive stand uncompressed in its first and last bytes. */
function zipContent(bytes: Uint8Array): Sentence {
  const ends = [bytes.subarray(0, 8192), bytes.subarray(Math.max(0, bytes.length - 65_536))];
  const names = ends.map((end) => new TextDecoder('latin1').decode(end)).join('');
  if (names.includes('word/')) return word;
  if (names.includes('xl/')) return sheet;
  if (names.includes('ppt/')) return slides;
  return archive;
}

function begins(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}
