// The main job on the seeds: findings on the screen, documents in out/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const command = join(root, 'apps/cli/bin/yaodian.js');

/** Runs the command with the terminal as it is, and says so first. */
function yaodian(...args) {
  console.log(`\n$ yaodian ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status;
}

const seeds = readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('seeds', name))
  .sort();
const plans = seeds.filter((name) => name.endsWith('.plan.yaml'));

// Status 1 is what the broken drafts are there for; 2 would mean that something could not be checked.
const checked = yaodian('check', 'seeds');
mkdirSync(join(root, 'out'), { recursive: true });
const failures = plans.flatMap((plan) =>
  ['docx', 'html', 'md', 'txt'].filter((type) => {
    const out = join('out', `${basename(plan, '.plan.yaml')}.${type}`);
    return yaodian('render', plan, '-t', type, '-o', out, '--force') !== 0;
  }),
);

const made = readdirSync(join(root, 'out'));
console.log(`\n${made.length} documents in ${relative(process.cwd(), join(root, 'out')) || '.'}/`);
process.exitCode = checked === 1 && failures.length === 0 && plans.length > 0 ? 0 : 1;
