import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '@netzwerkstatt/domain';
import type { Locale } from '../../lib/locale.ts';
import { counted } from '../../lib/words.ts';

const units = [
  { ms: DAY_MS, from: 2, de: ['Tag', 'Tage'], en: ['day', 'days'] },
  { ms: HOUR_MS, from: 2, de: ['Stunde', 'Stunden'], en: ['hour', 'hours'] },
  { ms: MINUTE_MS, from: 1, de: ['Minute', 'Minuten'], en: ['minute', 'minutes'] },
] as const;

/**
 * About how long it still is, in whole units that are surely left: „noch 11 Stunden“.
 *
 * @returns `undefined` when less than a minute is left, or nothing.
 */
export function timeLeft(until: Instant, now: Instant, locale: Locale): string | undefined {
  const leftMs = Date.parse(until) - Date.parse(now);
  const unit = units.find(({ ms, from }) => leftMs >= from * ms);
  if (unit === undefined) return undefined;
  const [one, many] = unit[locale];
  const amount = counted(Math.floor(leftMs / unit.ms), one, many, locale);
  return locale === 'de' ? `noch ${amount}` : `${amount} left`;
}
