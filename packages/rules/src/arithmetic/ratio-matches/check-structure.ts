import { sourceRange, type Paragraph, type Quantity } from '@yaodian/parser';
import { industryPoints } from './industry-points.ts';
import { structureStatements } from './industry-structure.ts';
import type { StructureStatement } from './industry-structure.ts';
import type { Context } from './reporting.ts';

/** 三次产业比例调整为12:38:50. */
export function checkStructure(context: Context, { reading, quantities }: Paragraph): void {
  for (const statement of structuresIn(reading.text, quantities)) {
    const { start, end, written, right, formula, holds } = statement;
    const range = sourceRange(reading, start, end);
    context.checked({
      range,
      outcome: holds ? 'held' : 'failed',
      statement: holds ? formula : `${formula} ≠ ${written}`,
    });
    if (holds) continue;
    context.report({
      messageId: 'structure',
      severity: 'warning',
      data: { formula, written },
      range,
      suggestions: [
        { messageId: 'useRight', data: { value: right }, edits: [{ range, text: right }] },
      ],
    });
  }
}

function* structuresIn(
  text: string,
  quantities: readonly Quantity[],
): Generator<StructureStatement> {
  const found = [...structureStatements(text, quantities)];
  yield* found;
  // Where the structures of both years stand in the text, each change is held to them.
  const isHeld = found.some(({ formula }) => formula.includes('→'));
  if (!isHeld && text.includes('产业') && text.includes('百分点')) yield* industryPoints(text);
}
