import { type Brand, parseId } from '@netzwerkstatt/domain';
import type { Random } from '../ports/index.ts';

/** Chance that falls the same way in every run: ids count up, and bytes are what counting up is mixed to. */
export function countingRandom(): Random {
  let ids = 0;
  let bytes = 0;
  return {
    id: <Id extends Brand<string, string>>() => {
      ids += 1;
      return parseId<Id>(`00000000-0000-4000-8000-${ids.toString(16).padStart(12, '0')}`);
    },
    bytes: (length) =>
      Uint8Array.from({ length }, () => {
        bytes += 1;
        return mixed(bytes) % 256;
      }),
  };
}

/** So that two secrets in a row look nothing alike, and none comes again. */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b);
  return (twice ^ (twice >>> 16)) >>> 0;
}
