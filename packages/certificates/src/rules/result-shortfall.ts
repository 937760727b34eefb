import type { LocalDate } from '@netzwerkstatt/domain';
import type { CertificateRule } from './certificate-rule.ts';
import type { RecordedResult } from './learning-record.ts';
import { faultsOf, type ResultFault } from './recorded-result.ts';

/** A result that is there and does not count: what has to be better the next time. */
export interface ResultShortfall {
  /** Code of a further part, or that of the test of the series. */
  readonly part: string;
  readonly on: LocalDate;
  /** At least one. */
  readonly faults: readonly ResultFault[];
}

/**
 * The last result about each part of which none counts, by the code of the part.
 *
 * @param results - only those the rules ask for, within the window.
 */
export function shortfallsOf(
  results: readonly RecordedResult[],
  rules: readonly CertificateRule[],
): readonly ResultShortfall[] {
  const byPart = Map.groupBy(results, ({ part }) => part);
  return [...byPart]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([part, own]): readonly ResultShortfall[] => {
      const judged = own.map((it) => ({ part, on: it.on, faults: faultsOf(it, rules) }));
      if (judged.some(({ faults }) => faults.length === 0)) return [];
      return judged.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(-1);
    });
}

/** Of two on one day it does not matter which, as long as it is always the same. */
function keyOf({ on, faults }: ResultShortfall): string {
  return `${on} ${JSON.stringify(faults)}`;
}
