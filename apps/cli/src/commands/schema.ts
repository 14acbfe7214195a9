import type { CommandContext } from '../program.ts';
import { oneOf } from '../read-flags.ts';

const draft = 'http://json-schema.org/draft-07/schema#';

/** `yaodian schema plan|config`. */
export async function runSchema(
  { io, say }: CommandContext,
  [name]: readonly (string | readonly string[] | undefined)[],
): Promise<number> {
  const which = oneOf(String(name), ['plan', 'config'], 'schema', say);
  const schema =
    which === 'plan'
      ? (await import('@yaodian/schema')).planSchema
      : { $schema: draft, ...(await import('@yaodian/workspace/config-schema')).configSchema };
  io.out(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}
