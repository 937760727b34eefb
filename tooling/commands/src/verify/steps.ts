import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { quietEnvironment, root, runProgram } from '../process.ts';
import { countReports, forgetReports, type Tally, tallyOf, tallyOfTests } from './tally.ts';

/** One part of the checks; tests count one by one, everything else is one check. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

function program(name: string, command: string, args: readonly string[]): Step {
  return { name, run: async () => tallyOf(await runProgram(command, args)) };
}

/** Tests write reports, which are counted when they are done. */
function tests(name: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Step {
  return {
    name,
    async run() {
      forgetReports();
      // A room has its tools at hand, as if a script of its own had called them.
      const PATH = [join(cwd, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
      const code = await runProgram(command, args, { cwd, env: { ...quietEnvironment, PATH, ...env } });
      return tallyOfTests(countReports(), code);
    },
  };
}

const turbo = (...tasks: string[]) => ['run', ...tasks, '--output-logs=new-only', '--log-order=grouped', '--continue'];

/** Everything that needs no browser: under a minute when nothing changed. */
export function checkSteps(): readonly Step[] {
  return [
    program('lint and format', 'biome', ['check', '--config-path=tooling/biome/house.json', '.']),
    program('boundaries', 'turbo', ['boundaries']),
    program('docs', process.execPath, ['tooling/docs-check/src/main.ts']),
    program('types', 'turbo', turbo('typecheck')),
    tests('unit, contract and integration tests', 'turbo', turbo('test')),
    program('packages', 'turbo', turbo('check:package')),
  ];
}

/** The rest of what CI runs: other engines, the storms, the browser. */
export function furtherSteps(): readonly Step[] {
  return [
    ...otherPostgres(),
    webBundle(),
    trial('reuse guide', 'vitest.reuse.config.ts'),
    trial('calendars', 'vitest.calendar.config.ts'),
    trial('storms', 'vitest.storm.config.ts'),
    trial('browser', 'vitest.browser.config.ts'),
  ];
}

/** What takes too long for every change: the long stories of the registration model, the storms at their full strength. */
export function nightlySteps(): readonly Step[] {
  const model = join(root, 'packages/registration');
  return [
    tests('the model of registration, at length', 'vitest', ['run', '--config', 'vitest.nightly.config.ts'], {}, model),
    webBundle(),
    trial('storms at full strength', 'vitest.nightly.config.ts'),
  ];
}

function webBundle(): Step {
  return program('web bundle', 'turbo', turbo('bundle'));
}

function trial(name: string, config: string): Step {
  return tests(name, 'vitest', ['run', '--config', config], {}, join(root, 'tooling/trials'));
}

/** The stores once more on every other PostgreSQL that is at hand: one that is set, one that is installed. */
function otherPostgres(): readonly Step[] {
  const folder = join(root, 'packages/db');
  const installed = globSync('/usr/lib/postgresql/*/bin').filter((bin) => existsSync(join(bin, 'postgres')));
  const stores = (name: string, env: NodeJS.ProcessEnv) => tests(`stores on ${name}`, 'vitest', ['run'], env, folder);
  return [
    ...(process.env['DATABASE_URL'] ? [stores('DATABASE_URL', { REPORT: 'server' })] : []),
    ...installed.map((bin) => {
      const version = bin.split('/').at(-2) ?? '';
      const env = { POSTGRES_BIN: bin, DATABASE_URL: '', REPORT: `postgres-${version}` };
      return stores(`PostgreSQL ${version}`, env);
    }),
  ];
}
