import type { CertificateLanguage } from '../../certificate-document.ts';
import type { RenewalProgress } from '../renewal-progress.ts';
import { ruleWords } from './rule-words.ts';

/**
 * What renewing a certificate still needs, a sentence each: „Für die Verlängerung fehlen noch 4 von 8 UE …“. Meant to be
 * read before its end, while there is time.
 */
export function explainRenewal(progress: RenewalProgress, language: CertificateLanguage): readonly string[] {
  const words = ruleWords(language);
  const { renewal } = words;
  const { since, until, hasEnded, neededUnits, attendedUnits, bookedUnits, renewableUntil, opensOn } = progress;
  if (opensOn !== undefined) return [renewal.opens(opensOn)];
  if (renewableUntil !== undefined) return [renewal.met(attendedUnits, neededUnits), renewal.renewed(renewableUntil)];
  const after = progress.missingWithBooked;
  return [
    renewal.missing(progress.missingUnits, neededUnits, since),
    ...(bookedUnits > 0
      ? [
          renewal.booked(bookedUnits),
          after === 0 ? words.enoughWithBooked : words.missingAfterBooked([{ kind: 'units', units: after }]),
        ]
      : []),
    hasEnded ? renewal.over(until) : words.completeBy(until),
  ];
}
