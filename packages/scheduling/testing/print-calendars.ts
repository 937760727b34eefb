// Run as a program of its own, in the time zone of its environment: prints every file once per day it is told to
// believe in, and says in one line per day which file that was.
import { createHash } from 'node:crypto';

const RealDate = Date;

/** Makes the whole process believe that it is a certain moment. */
function pretendItIs(moment: string): void {
  const now = RealDate.parse(moment);
  globalThis.Date = class extends RealDate {
    constructor(...given: Parameters<DateConstructor['UTC']> | []) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

for (const moment of process.argv.slice(2)) {
  pretendItIs(moment);
  const { acceptanceFiles } = await import('./acceptance-files.ts');
  const { toInstant } = await import('../src/index.ts');
  const { BERLIN, parseLocalDateTime } = await import('@netzwerkstatt/domain');
  const hash = createHash('sha256');
  hash.update(JSON.stringify(toInstant(parseLocalDateTime('2026-10-25T02:30'), BERLIN)));
  for (const { text } of acceptanceFiles()) hash.update(text);
  const shown = `${new Date().toISOString()} ${new Date(2026, 0, 15).getTimezoneOffset()}`;
  process.stdout.write(`${JSON.stringify({ shown, hash: hash.digest('hex') })}\n`);
}
