import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PrintProperties } from '../../print/print-document.ts';
import { coreProperties } from './core-properties.ts';

/**
 * Makes a package that depends on its document alone: libraries stamp the present into the zip entries and the core
 * properties. `edit` may change any other XML part.
 */
export function finishPackage(
  bytes: Uint8Array,
  properties: PrintProperties,
  edit: (name: string, xml: string) => string,
): Uint8Array {
  const entries: Zippable = {};
  // Zip cannot hold an earlier day; local components, so that every time zone writes the same bytes.
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    entries[name] = [finishedPart(name, content, properties, edit), { mtime, level: 6 }];
  }
  return zipSync(entries);
}

function finishedPart(
  name: string,
  content: Uint8Array,
  properties: PrintProperties,
  edit: (name: string, xml: string) => string,
): Uint8Array {
  if (name === 'docProps/core.xml') return strToU8(coreProperties(properties));
  if (!name.endsWith('.xml')) return content;
  return strToU8(edit(name, strFromU8(content)));
}
