import type { Step } from './steps.ts';
import { add, type Tally } from './tally.ts';

/** Runs the steps one after the other, all of them, and closes with one line that says how it stands. */
export async function verify(steps: readonly Step[]): Promise<number> {
  let total: Tally = { passed: 0, failed: 0 };
  const times: string[] = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const tally = await run();
    total = add(total, tally);
    const seconds = Math.round((performance.now() - start) / 1000);
    times.push(`${tally.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  }
  console.log(`\n${times.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
