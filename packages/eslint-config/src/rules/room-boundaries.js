import { dirname, normalize } from 'node:path/posix';
import { isDevelopmentFile, placeOf, rooms } from '../rooms.js';
import { eachImport } from './imports.js';

/** A room imports only the rooms that the table lists, and only by their public names. */
/** @type {import('eslint').Rule.RuleModule} */
export const roomBoundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      notListed:
        '`{{room}}` may not import `{{target}}`. It may import: {{allowed}} (docs/architecture.md).',
      leaf: '`{{target}}` is a leaf: nobody imports it.',
      development: '`{{target}}` is for tests and tools: what `{{room}}` ships may not import it.',
      inside: 'Import `@yaodian/{{target}}` by its public entry, not a file inside it.',
      unknown: '`{{specifier}}` is no room of this house.',
    },
  },
  create(context) {
    const place = placeOf(context.filename);
    const room = place === null ? undefined : rooms[place.name];
    if (place === null || room === undefined) return {};
    return eachImport((specifier, node) => {
      /** @param {string} messageId @param {Record<string, string>} [data] */
      const report = (messageId, data = {}) => {
        context.report({ node, messageId, data: { room: place.name, specifier, ...data } });
      };
      const target = targetOf(specifier, place.path);
      if (target === null || target.name === place.name) return;
      const targetRoom = rooms[target.name];
      if (targetRoom === undefined) report('unknown');
      else if (target.inside) report('inside', { target: target.name });
      else if (targetRoom.leaf === true) report('leaf', { target: target.name });
      else if (targetRoom.development === true) {
        if (!isDevelopmentFile(place.path)) report('development', { target: target.name });
      } else if (!isAllowed(room.mayImport, target)) {
        report('notListed', {
          target: target.entry === '' ? target.name : `${target.name}/${target.entry}`,
          allowed: room.mayImport.length === 0 ? 'nothing' : [...room.mayImport].join(', '),
        });
      }
    });
  },
};

/**
 * @param {readonly string[] | 'any'} mayImport
 * @param {{ name: string, entry: string }} target
 */
function isAllowed(mayImport, { name, entry }) {
  return mayImport === 'any' || mayImport.includes(name) || mayImport.includes(`${name}/${entry}`);
}

/**
 * The room that an import leads to, or null for another library or a file of the same room.
 * @param {string} specifier
 * @param {string} path of the importing file inside its room
 * @returns {{ name: string, entry: string, inside: boolean } | null}
 */
function targetOf(specifier, path) {
  const named = /^@yaodian\/([^/]+)(?:\/(.*))?$/u.exec(specifier);
  if (named !== null) {
    const entry = named[2] ?? '';
    return { name: named[1] ?? '', entry, inside: /^(?:src|dist)(?:\/|$)/u.test(entry) };
  }
  if (!specifier.startsWith('.')) return null;
  // Above the room stand its siblings: `../schema/src/x.ts`, `../../packages/schema/src/x.ts`.
  const beyond = /^(?:\.\.\/)+(?:(?:packages|apps)\/)?([^/.][^/]*)\/(?:src|dist|test)\//u.exec(
    normalize(`${dirname(path)}/${specifier}`),
  );
  return beyond === null ? null : { name: beyond[1] ?? '', entry: '', inside: true };
}
