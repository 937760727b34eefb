import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const WARM_UP_ROUNDS = 5;
const SWEEPING_MS = 20;

/**
 * Milliseconds of processor time each work takes, the median of many rounds. Works take turns in another order each
 * round, and none pays for the garbage of the one before; time on the clock would measure whoever shares the machine.
 */
export function processorTimes<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const turn = ((round % names.length) + names.length) % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const took = processorTimeOf(works[name]);
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, medianTime(all)])) as Record<Name, number>;
}

/** The middle one of several times. */
export function medianTime(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function processorTimeOf(work: () => unknown): number {
  // Twice and with a pause: other threads go on sweeping after it, and their time is the time of the process as well.
  collectGarbage();
  collectGarbage();
  pause(SWEEPING_MS);
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
