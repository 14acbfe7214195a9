import { simplified, traditional } from './script-map.generated.ts';

/** Simplified unit for every UTF-16 unit; 0 where the unit stays. */
const table = new Uint16Array(0x10000);
for (let i = 0; i < traditional.length; i++) {
  table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
}

/** The simplified form of one UTF-16 unit. */
export function simplifiedUnit(unit: number): number {
  const mapped = table[unit] ?? 0;
  return mapped === 0 ? unit : mapped;
}

/**
 * The text in simplified characters, unit by unit: offsets stay as they are.
 * A text without traditional characters is returned itself.
 */
export function toSimplified(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const mapped = table[unit] ?? 0;
    if (mapped === 0) continue;
    if (kept < i) pieces.push(text.slice(kept, i));
    pieces.push(String.fromCharCode(mapped));
    kept = i + 1;
  }
  if (kept === 0) return text;
  pieces.push(text.slice(kept));
  return pieces.join('');
}
