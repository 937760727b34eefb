import { type Asker, addressOf } from './guess.ts';

export interface AnswerTimes {
  readonly kind: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** How often one of these took longer than one of the first kind; 0.5 where the two cannot be told apart. */
  readonly slowerThanFirst: number;
}

/**
 * Asks for numbers of several kinds in turn, one after the other, so that whatever else the machine does falls on all of
 * them alike. Times are a matter of the machine and are to be read; which of two kinds is slower is not.
 */
export async function answerTimes(
  ask: Asker,
  kinds: Readonly<Record<string, () => string>>,
  rounds: number,
): Promise<readonly AnswerTimes[]> {
  const times = new Map<string, number[]>(Object.keys(kinds).map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first in a round may find the machine otherwise than who comes last.
    const turn = Object.entries(kinds);
    const ordered = [...turn.slice(round % turn.length), ...turn.slice(0, round % turn.length)];
    for (const [kind, next] of ordered) times.get(kind)?.push((await ask(next(), addressOf(round))).ms);
  }
  const [first = []] = times.values();
  return [...times].map(([kind, all]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return {
      kind,
      medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
      p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      slowerThanFirst: shareOfSlower(all, first),
    };
  });
}

function shareOfSlower(some: readonly number[], others: readonly number[]): number {
  let slower = 0;
  for (const it of some) for (const other of others) slower += it > other ? 1 : it === other ? 0.5 : 0;
  return slower / (some.length * others.length || 1);
}

export function reportOf(times: readonly AnswerTimes[]): string {
  const lines = times.map(
    ({ kind, medianMs, p95Ms, slowerThanFirst }) =>
      `  ${kind.padEnd(10)} median ${medianMs.toFixed(2)} ms  p95 ${p95Ms.toFixed(2)} ms  slower than the first ${slowerThanFirst.toFixed(3)}`,
  );
  return `answers to numbers that tell nothing:\n${lines.join('\n')}\n`;
}
