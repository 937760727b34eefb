import { Hourglass, Users } from '../../components/icons.ts';
import type { Answers } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { seatState } from '../event/seat-state.ts';
import { seatWords } from '../event/seat-words.ts';

/** Whether there is a place just now, for the summary beside the form. */
export function seatLine({ listed, closedBecause }: Answers['programme']['event'], locale: Locale) {
  const state = seatState({ ...listed, ...(closedBecause && { closedBecause }) });
  const { word, detail } = seatWords(state, listed.event.capacity, locale);
  const isCounted = state.kind === 'free' || state.kind === 'few';
  return {
    key: 'seats',
    icon: state.kind === 'waitlist' ? <Hourglass /> : <Users />,
    text: [word, detail].filter(Boolean).join(isCounted ? ' ' : ', '),
  };
}
