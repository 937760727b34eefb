import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../testing/print-calendars.ts', import.meta.url));
const days = ['2026-01-15T12:00:00.000Z', '2026-07-15T12:00:00.000Z', '2026-10-25T01:30:00.000Z'];
// With the minutes that a process in this zone adds to local time in January, to prove that it lives there.
const zones = { UTC: 0, 'Europe/Berlin': -60, 'America/New_York': 300, 'Asia/Kathmandu': -345 };

interface Printed {
  readonly shown: string;
  readonly hash: string;
}

/** Each process begins with another day, so that nothing it remembers can hide what the day does. */
function daysFrom(turn: number): string[] {
  return days.map((_, index) => days[(index + turn) % days.length] ?? '');
}

async function printedIn(zone: string, turn: number): Promise<Printed[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@netzwerkstatt/source', program, ...daysFrom(turn)],
    { env: { TZ: zone } },
  );
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Printed);
}

test('A10: the same plans give the same bytes in every time zone and on every day', { timeout: 60_000 }, async () => {
  const printed = (await Promise.all(Object.keys(zones).map(printedIn))).flat();
  const shown = Object.values(zones).flatMap((minutes, turn) => daysFrom(turn).map((day) => `${day} ${minutes}`));
  expect(printed.map((each) => each.shown)).toEqual(shown);
  expect(new Set(printed.map((each) => each.hash)).size).toBe(1);
});
