import { parseDocument, type Document } from 'yaml';

/** A config text with a department added to its roster; comments and order stay. */
export function withDepartment(config: string, name: string): string {
  return changed(config, (document) => {
    if (!document.has('departments')) document.set('departments', document.createNode([]));
    document.addIn(['departments'], name);
  });
}

/** A config text with a rule switched off; comments and order stay. */
export function withRuleOff(config: string, rule: string): string {
  return changed(config, (document) => {
    document.setIn(['rules', rule], 'off');
  });
}

/** An unreadable config is left as it is: its own findings say what is wrong. */
function changed(config: string, change: (document: Document) => void): string {
  const document: Document = parseDocument(config);
  if (document.errors.length > 0) return config;
  document.contents ??= document.createNode({});
  change(document);
  // What the writer did with spaces in `[a, b]` stays as it is.
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /u.test(config) });
}
