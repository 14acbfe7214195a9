import type { Plan } from '@yaodian/schema';
import type { Sentence } from '../profiles/profile-error.ts';

/**
 * Fills an office's own Word template. Tags are written `{title}` or `{{title}}`, lists
 * `{#tasks}…{/tasks}`, what is shown only where a field is empty `{^deadline}…{/deadline}`; fields and helpers are
 * those of the layouts.
 *
 * @throws RenderError with the tag and its paragraph for every fault of the template.
 */
export async function renderTemplate(
  plan: Plan,
  template: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly Sentence[] }> {
  const { fillTemplate } = await import('./template/fill-template.ts');
  return { bytes: fillTemplate(plan, template), notes: [] };
}
