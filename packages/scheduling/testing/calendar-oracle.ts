import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AcceptanceFile } from './acceptance-files.ts';

/**
 * The folder of an `oracle.py` that compares what calendar programs make of a file. Nobody must have one: it needs
 * Python and the programs themselves.
 */
export const oracleFolder: string | undefined = process.env['CALENDAR_ORACLE'];

/** Start and end as the oracle compares them: instants to the second, days as they are. */
export function expectationOf({ dates }: Pick<AcceptanceFile, 'dates'>): { start: string; end: string }[] {
  const exact = (time: string) => time.replace('Z', ':00Z');
  return dates.map((date) => {
    const [start = '', end = ''] = date.split('/');
    return { start: exact(start), end: exact(end) };
  });
}

/** The one engine of the five that knows no summer time after 2037. */
const withoutPyical = 'icaljs,nodeical,ecal,kcal';

/**
 * What a linter and independent calendar programs say about a file.
 *
 * @param folder - where `oracle.py` is.
 * @returns the lines of faults; none if all of them show the expected dates.
 */
export async function objectionsOf(folder: string, file: AcceptanceFile): Promise<string[]> {
  const home = await mkdtemp(join(tmpdir(), 'calendar-oracle-'));
  try {
    const [text, expected] = [join(home, `${file.name}.ics`), join(home, 'expected.json')];
    await writeFile(text, file.text);
    await writeFile(expected, JSON.stringify(expectationOf(file)));
    const years = file.dates.map((date) => Number(date.slice(0, 4)));
    return await saidBy(join(folder, 'oracle.py'), [
      text,
      '--quiet',
      ...['--profile', file.profile],
      ...['--expect', expected],
      ...(Math.max(...years) > 2037 ? ['--clients', withoutPyical] : []),
    ]);
  } finally {
    await rm(home, { recursive: true });
  }
}

function saidBy(program: string, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve) => {
    execFile('python3', [program, ...args], { encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve(error === null ? [] : `${stdout}${stderr}`.trim().split('\n'));
    });
  });
}
