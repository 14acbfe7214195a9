/** A line of YAML as its indentation and its first key tell it. */
export interface YamlLine {
  /** Columns of the dashes in front of the key. */
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | null;
  readonly rest: string;
}

const shape = /^((?:\s|-\s)*)(?:([^\s:#'"[\]{}-][^:#]*):(?=\s|$))?\s*(.*)$/u;

export function readYamlLine(raw: string): YamlLine {
  const [, lead = '', key, rest = ''] = shape.exec(raw) ?? [];
  const dashes: number[] = [];
  for (let i = 0; i < lead.length; i++) if (lead[i] === '-') dashes.push(i);
  return { dashes, column: lead.length, key: key?.trim() ?? null, rest };
}
