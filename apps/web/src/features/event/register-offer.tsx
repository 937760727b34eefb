import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ArrowRight } from '../../components/icons.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { EligibilityNote } from '../eligibility/eligibility-note.tsx';
import { admissionMessage } from '../refusals/admission-message.ts';
import { type RegistrationStatus, standingWords } from '../refusals/standing-words.ts';
import type { EventPageData } from './event-page-data.ts';
import { peopleInWords } from './kept-words.ts';
import { registerWords } from './register-words.ts';
import { seatState } from './seat-state.ts';

/** Where the reader stands, or the way to a place, or why there is none. */
export function RegisterOffer({ page }: { readonly page: EventPageData }) {
  const words = useWords(registerWords);
  const locale = useLocale();
  const { origin } = getRouteApi('__root__').useRouteContext();
  const { listed, closedBecause, own } = page;
  if (own !== undefined) {
    const sentences: Partial<Record<RegistrationStatus, string>> = words.own;
    return (
      <>
        <Note
          tone={own.status === 'confirmed' ? 'success' : 'info'}
          title={sentences[own.status] ?? standingWords(own.status, locale)}
        />
        <ButtonLink wide variant="secondary" href="/meine">
          {words.toOwn}
        </ButtonLink>
      </>
    );
  }
  if (closedBecause !== undefined) return <Note tone="info">{admissionMessage(closedBecause, locale)}</Note>;
  const note = <EligibilityNote page={page} regions={page.choices.regions} />;
  if (page.notEligible !== undefined) return note;
  const state = seatState(listed);
  return (
    <>
      {note}
      {state.kind === 'waitlist' && <p className="small">{words.waiting(state.waiting)}</p>}
      {state.kind === 'kept' && <p className="small">{words.kept(peopleInWords(state.for, locale))}</p>}
      {state.kind === 'by_application' && <p className="small">{words.byApplication}</p>}
      <div className="no-print">
        <RegisterLink slug={listed.event.slug} isWaitlist={state.kind === 'waitlist'} wide />
      </div>
      <p className="muted tiny no-print">{words.effort}</p>
      <p className="small only-print">
        {words.address} {origin}/veranstaltungen/{listed.event.slug}
      </p>
    </>
  );
}

interface RegisterLinkProps {
  readonly slug: string;
  readonly isWaitlist: boolean;
  readonly wide?: boolean;
}

export function RegisterLink({ slug, isWaitlist, wide = false }: RegisterLinkProps) {
  const words = useWords(registerWords);
  return (
    <ButtonLink wide={wide} href={`/veranstaltungen/${slug}/anmelden`}>
      {isWaitlist ? words.join : words.register}
      <ArrowRight />
    </ButtonLink>
  );
}
