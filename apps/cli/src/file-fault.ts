import { dirname } from 'node:path';
import type { Say } from './say.ts';
import type { TextId } from './texts.ts';

/** What the system says when a file cannot be written, by its codes (errno(3)). */
const writeReasons: Readonly<Record<string, TextId>> = {
  ENOENT: 'writeNoFolder',
  ENOTDIR: 'writeThroughFile',
  EEXIST: 'writeThroughFile',
  EACCES: 'writeRefused',
  EPERM: 'writeRefused',
  EROFS: 'writeRefused',
  EISDIR: 'writeIsFolder',
  ENAMETOOLONG: 'nameTooLong',
  ENOSPC: 'writeNoSpace',
  EDQUOT: 'writeNoSpace',
  EFBIG: 'writeNoSpace',
  EBUSY: 'writeBusy',
  ETXTBSY: 'writeBusy',
  ELOOP: 'linkCircle',
};

const readReasons: Readonly<Record<string, TextId>> = {
  ENOENT: 'readMissing',
  ENOTDIR: 'readMissing',
  EACCES: 'readRefused',
  EPERM: 'readRefused',
  EISDIR: 'readIsFolder',
  ENAMETOOLONG: 'nameTooLong',
  ELOOP: 'linkCircle',
};

/** Says that a file could not be written, why, and what would be right. */
export function writeFault(error: unknown, file: string, say: Say): string {
  const code = codeOf(error);
  const reason = say(writeReasons[code] ?? 'writeOther', { folder: dirname(file), code });
  return say('cannotWrite', { file, reason });
}

/** The same for a file that could not be read. */
export function readFault(error: unknown, file: string, say: Say): string {
  const code = codeOf(error);
  return say('cannotRead', { file, reason: say(readReasons[code] ?? 'readOther', { code }) });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
