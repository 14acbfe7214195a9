/** Formats of `check` and `fix`. */
export const reportFormats = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'html',
  'markdown',
] as const;

export type ReportFormat = (typeof reportFormats)[number];
