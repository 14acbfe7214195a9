// The main job on the seeds: documents in out/, and the findings last, where they stay on the screen.
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

/** Renders one plan; its remarks (on fonts, say) are shown only where it fails. */
function render(plan, type, out) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'render', plan, '-t', type, '-o', out, '--force'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status !== 0) process.stderr.write(stderr);
  return status === 0;
}

const plans = readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.plan.yaml'))
  .sort();

mkdirSync(join(root, 'out'), { recursive: true });
let failures = 0;
for (const plan of plans) {
  const name = plan.slice(0, -'.plan.yaml'.length).split(sep).join('-');
  const made = ['docx', 'pdf', 'html', 'md', 'txt', 'xlsx'].filter((type) => {
    const done = render(join('seeds', plan), type, join('out', `${name}.${type}`));
    // The library that makes PDF is optional: where it is not installed, the command says so.
    if (!done && type !== 'pdf') failures++;
    return done;
  });
  console.log(`seeds/${plan} → out/${name}.{${made.join(',')}}`);
}

const folder = relative(process.cwd(), join(root, 'out'));
console.log(`\n${readdirSync(join(root, 'out')).length} documents in ${folder}/`);

// Status 1 is what the broken drafts are there for; 2 would mean that something could not be checked.
const checked = yaodian('check', 'seeds');
process.exitCode = checked === 1 && failures === 0 && plans.length > 0 ? 0 : 1;
