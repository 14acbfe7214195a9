// Runs the command once on a sample and keeps what V8 compiled for it: make-code-cache.mjs SOURCE CACHE
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const [sourceFile, cacheFile] = process.argv.slice(2);
const script = new Script(readFileSync(sourceFile, 'latin1'), { filename: sourceFile });
process.on('exit', () => {
  writeFileSync(cacheFile, script.createCachedData());
  // What the sample's findings make of the status is no matter of the build.
  process.exitCode = 0;
});
process.argv = [
  process.execPath,
  'yaodian',
  'check',
  '--no-config',
  '--format',
  'json',
  'warm-up.txt',
];
script.runInThisContext()(createRequire(import.meta.url), pathToFileURL('dist/yaodian.js').href);
