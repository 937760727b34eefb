import { type Brand, parseId } from '@netzwerkstatt/domain';
import type { Random } from '../ports/index.ts';

/** Chance that falls the same way in every run: ids and bytes count up. */
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
        // A prime step, so that two secrets in a row look nothing alike.
        return (bytes * 89) % 256;
      }),
  };
}
