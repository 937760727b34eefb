import { BottomBar } from '../../components/layout/bottom-bar.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { EventPageData } from './event-page-data.ts';
import { RegisterLink } from './register-offer.tsx';
import { registerWords } from './register-words.ts';
import { seatState } from './seat-state.ts';
import { seatWords } from './seat-words.ts';

/** The way to a place, in reach at the lower edge of small screens; nothing where there is no way. */
export function RegisterBar({ page: { listed, closedBecause, own, notEligible } }: { readonly page: EventPageData }) {
  const words = useWords(registerWords);
  const locale = useLocale();
  if (closedBecause !== undefined || own !== undefined || notEligible !== undefined) return null;
  const { event } = listed;
  const state = seatState(listed);
  return (
    <BottomBar label={words.heading}>
      <p>
        <b>{seatWords(state, event.capacity, locale).word}</b>
        <br />
        <span className="muted">{words.untilShort(formatInstantDay(event.registrationClosesAt, locale))}</span>
      </p>
      <RegisterLink slug={event.slug} isWaitlist={state.kind === 'waitlist'} />
    </BottomBar>
  );
}
