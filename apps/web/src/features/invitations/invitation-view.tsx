import { getRouteApi, useNavigate } from '@tanstack/react-router';
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
import { draftOf } from '../registration/draft.ts';
import { EventSummary } from '../registration/event-summary.tsx';
import { invitationWords } from './invitation-words.ts';
import { nameParts } from './name-parts.ts';
import type { InvitationPaper } from './use-invitation.ts';

export interface InvitationViewProps {
  readonly paper: InvitationPaper;
  readonly token: string;
  readonly askAgain: () => Promise<void>;
}

/** What somebody sees who was invited: what it is about, and the answer, while there is one to give. */
export function InvitationView({ paper, token, askAgain }: InvitationViewProps) {
  const words = useWords(invitationWords);
  const locale = useLocale();
  const { event, invitedBy, name, status, closedBecause } = paper;
  const isEarly = closedBecause?.code === 'registration_not_open';
  const closes = formatInstant(event.registrationClosesAt, locale);
  if (status === 'answered') {
    return (
      <Page paper={paper} title={words.title.answered}>
        <Note tone="success">
          <p>{words.answeredText}</p>
        </Note>
        <Cluster>
          <ButtonLink href="/meine">{words.own}</ButtonLink>
          <ToEvent slug={event.slug} />
        </Cluster>
      </Page>
    );
  }
  if (closedBecause !== undefined && !isEarly) {
    const title = closedBecause.code === 'event_cancelled' ? words.title.cancelled : words.title.over;
    return (
      <Page paper={paper} title={title}>
        <Note tone="info">
          <p>{admissionMessage(closedBecause, locale)}</p>
        </Note>
        <div>
          <ToEvent slug={event.slug} />
        </div>
      </Page>
    );
  }
  if (status === 'declined') {
    return (
      <Page paper={paper} title={words.title.declined}>
        <Note tone="success">
          <p>{words.declinedText}</p>
        </Note>
        <p>{words.changedMind(closes)}</p>
        <Cluster>
          {!isEarly && <Accept paper={paper} isAfterAll />}
          <ToEvent slug={event.slug} />
        </Cluster>
      </Page>
    );
  }
  return (
    <Page paper={paper} title={words.title.open} lead={words.invites(invitedBy)}>
      {name !== undefined && <p>{words.greeting(name)}</p>}
      <p>{words.how}</p>
      <Note tone="info">
        {isEarly && <p>{words.from(formatInstant(closedBecause.opensAt, locale))}</p>}
        <p>{words.until(closes)}</p>
      </Note>
      <Answer paper={paper} token={token} askAgain={askAgain} canRegister={!isEarly} />
    </Page>
  );
}

interface PageProps {
  readonly paper: InvitationPaper;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Page({ paper: { event }, title, lead, children }: PageProps) {
  return (
    <Wrap>
      <Split kind="box" side={<EventSummary event={event} />}>
        <Stack gap="large">
          <PageHeader title={title} lead={lead} />
          {children}
        </Stack>
      </Split>
    </Wrap>
  );
}

function ToEvent({ slug }: { readonly slug: string }) {
  return (
    <ButtonLink variant="secondary" href={`/veranstaltungen/${slug}`}>
      {useWords(invitationWords).event}
    </ButtonLink>
  );
}

function Answer({ paper, token, askAgain, canRegister }: InvitationViewProps & { readonly canRegister: boolean }) {
  const words = useWords(invitationWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'decline'>();
  const decline = async () => {
    await run('decline', () => api.invitations.decline.mutate({ token }));
    // Whatever came of it, another tab may have been faster: the page asks anew how it stands.
    await askAgain();
    requestAnimationFrame(focusHeading);
  };
  return (
    <>
      <FailureNote failure={failure} />
      <Cluster>
        {canRegister && <Accept paper={paper} />}
        <Button variant="neutral" busy={running === 'decline'} busyText={words.declining} onClick={decline}>
          {words.decline}
        </Button>
      </Cluster>
    </>
  );
}

/** On to the form; what we know of whoever was invited stands in it, unless they typed something before. */
function Accept({ paper, isAfterAll = false }: { readonly paper: InvitationPaper; readonly isAfterAll?: boolean }) {
  const words = useWords(invitationWords);
  const navigate = useNavigate();
  const { event, email, name } = paper;
  const accept = () => {
    const draft = draftOf(event.slug);
    const typed = draft.read();
    // The invitation is for this address: with another one it would not count.
    draft.write({ ...typed, ...(name !== undefined && !typed.familyName && nameParts(name)), email });
    return navigate({
      to: '/veranstaltungen/$slug/anmelden',
      params: { slug: event.slug },
      search: { schritt: undefined, dann: undefined },
    });
  };
  return <Button onClick={accept}>{isAfterAll ? words.acceptAfterAll : words.accept}</Button>;
}
