/** Outputs of `render`. */
export const renderTypes = ['docx', 'pdf', 'html', 'md', 'txt', 'xlsx', 'ics'] as const;

export type RenderType = (typeof renderTypes)[number];

/** Types that can be shown on a terminal or passed through a pipe. */
export const textTypes: ReadonlySet<RenderType> = new Set<RenderType>(['html', 'md', 'txt', 'ics']);
