import type { ChangeReasonKind } from '@netzwerkstatt/domain';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';

/** The list of reasons, as it is chosen from and as it is read. */
export const reasonKindWords = translated(
  {
    trainer_ill: 'Erkrankung der Referentin oder des Referenten',
    too_few_registrations: 'Zu wenige Anmeldungen',
    room_not_available: 'Raum steht nicht zur Verfügung',
    weather_or_traffic: 'Wetter oder Verkehr',
    organisational: 'Organisatorische Gründe',
    other: 'Sonstiges',
  },
  {
    trainer_ill: 'The trainer is ill',
    too_few_registrations: 'Too few registrations',
    room_not_available: 'The room is not available',
    weather_or_traffic: 'Weather or traffic',
    organisational: 'Organisational reasons',
    other: 'Something else',
  },
);

/**
 * A reason as people read it: the one of the list, and what somebody wrote beside it. „Sonstiges“ says nothing, so the
 * words stand alone.
 */
export function reasonText(kind: ChangeReasonKind | undefined, text: string, locale: Locale): string {
  const listed = kind === undefined || kind === 'other' ? '' : reasonKindWords[locale][kind];
  return [listed, text].filter((it) => it !== '').join('. ');
}
