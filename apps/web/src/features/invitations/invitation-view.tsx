import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { focusHeading } from '../../lib/focus-heading.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { admissionMessage } from '../refusals/admission-message.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { EventSummary } from '../registration/event-summary.tsx';
import { AcceptInvitation, AnotherAccount } from './accept-invitation.tsx';
import { type InvitationState, invitationStanding } from './invitation-state.ts';
import { invitationWords } from './invitation-words.ts';
import type { InvitationPaper } from './use-invitation.ts';

export interface InvitationViewProps {
  readonly paper: InvitationPaper;
  readonly token: string;
  readonly askAgain: () => Promise<void>;
}

/** What somebody sees who was invited: what it is about, and the answer, while there is one to give. */
export function InvitationView(props: InvitationViewProps) {
  const words = useWords(invitationWords);
  const { paper } = props;
  const { state, canRegister } = invitationStanding(paper);
  return (
    <Wrap>
      <Split kind="box" side={<EventSummary event={paper.event} />}>
        <Stack gap="large">
          <PageHeader title={words.title[state]} lead={state === 'open' ? words.invites(paper.invitedBy) : undefined} />
          {state === 'open' ? (
            <Question {...props} canRegister={canRegister} />
          ) : (
            <Answered paper={paper} state={state} canRegister={canRegister} />
          )}
        </Stack>
      </Split>
    </Wrap>
  );
}

function Question({ paper, token, askAgain, canRegister }: InvitationViewProps & { readonly canRegister: boolean }) {
  const words = useWords(invitationWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'decline'>();
  const { event, name, closedBecause } = paper;
  const decline = async () => {
    await run('decline', () => api.invitations.decline.mutate({ token }));
    // Whatever came of it, another tab may have been faster: the page asks anew how it stands.
    await askAgain();
    requestAnimationFrame(focusHeading);
  };
  return (
    <>
      {name !== undefined && <p>{words.greeting(name)}</p>}
      <p>{words.how}</p>
      <Note tone="info">
        {closedBecause?.code === 'registration_not_open' && (
          <p>{words.from(formatInstant(closedBecause.opensAt, locale))}</p>
        )}
        <p>{words.until(formatInstant(event.registrationClosesAt, locale))}</p>
      </Note>
      <AnotherAccount paper={paper} />
      <FailureNote failure={failure} />
      <Cluster>
        {canRegister && <AcceptInvitation paper={paper} label={words.accept} />}
        <Button variant="neutral" busy={running === 'decline'} busyText={words.declining} onClick={decline}>
          {words.decline}
        </Button>
      </Cluster>
    </>
  );
}

interface AnsweredProps {
  readonly paper: InvitationPaper;
  readonly state: Exclude<InvitationState, 'open'>;
  readonly canRegister: boolean;
}

function Answered({ paper, state, canRegister }: AnsweredProps) {
  const words = useWords(invitationWords);
  const locale = useLocale();
  const { event, invitedBy, closedBecause } = paper;
  const why = closedBecause && admissionMessage(closedBecause, locale);
  const texts: Record<typeof state, ReactNode> = {
    answered: words.answeredText,
    declined: words.declinedText,
    ended: words.endedText,
    taken_back: words.takenBackText(invitedBy),
    cancelled: why,
    over: why,
    closed: why,
  };
  const isDone = state === 'answered' || state === 'declined';
  const changed = state === 'ended' ? words.again : words.changedMind;
  return (
    <>
      <Note tone={isDone ? 'success' : 'info'}>
        <p>{texts[state]}</p>
      </Note>
      {canRegister && <p>{changed(formatInstant(event.registrationClosesAt, locale))}</p>}
      {canRegister && <AnotherAccount paper={paper} />}
      <Cluster>
        {canRegister && (
          <AcceptInvitation paper={paper} label={state === 'ended' ? words.acceptAgain : words.acceptAfterAll} />
        )}
        {(state === 'answered' || state === 'ended') && (
          <ButtonLink href="/meine" variant={canRegister ? 'secondary' : 'primary'}>
            {words.own}
          </ButtonLink>
        )}
        <ButtonLink variant="secondary" href={`/veranstaltungen/${event.slug}`}>
          {words.event}
        </ButtonLink>
      </Cluster>
    </>
  );
}
