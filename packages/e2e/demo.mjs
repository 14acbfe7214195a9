// The main job on the seeds: findings on the screen, documents in out/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const command = join(root, 'apps/cli/bin/yaodian.js');

/** Runs the command with the terminal as it is, says so first, and returns its exit status. */
function yaodian(...args) {
  console.log(`\n$ yaodian ${args.join(' ')}`);
  return spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status;
}

const plans = readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.plan.yaml'))
  .sort();

// Status 1 is what the broken drafts are there for; 2 would mean that something could not be checked.
const checked = yaodian('check', 'seeds');
mkdirSync(join(root, 'out'), { recursive: true });
let failures = 0;
for (const plan of plans) {
  const name = plan.slice(0, -'.plan.yaml'.length).split(sep).join('-');
  for (const type of ['docx', 'pdf', 'html', 'md', 'txt', 'xlsx']) {
    const out = join('out', `${name}.${type}`);
    const status = yaodian('render', join('seeds', plan), '-t', type, '-o', out, '--force');
    // The library that makes PDF is optional: where it is not installed, the command says so.
    if (status !== 0 && type !== 'pdf') failures++;
  }
}

const folder = relative(process.cwd(), join(root, 'out'));
console.log(`\n${readdirSync(join(root, 'out')).length} documents in ${folder}/`);
process.exitCode = checked === 1 && failures === 0 && plans.length > 0 ? 0 : 1;
