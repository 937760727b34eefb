import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Award, Users } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { type CandidateCounts, countCandidates } from '../../features/certificates/candidate-counts.ts';
import { CandidatesTable } from '../../features/certificates/candidates-table.tsx';
import { certificateWords } from '../../features/certificates/certificate-words.ts';
import { DrawingProgress } from '../../features/certificates/drawing-progress.tsx';
import { IssueCard } from '../../features/certificates/issue-card.tsx';
import { deskEventPath } from '../../features/desk/desk-paths.ts';
import { eventState } from '../../features/desk/event-state.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/bescheinigungen');
const parent = getRouteApi('/arbeit/veranstaltungen/$event');

/** Who gets a certificate, who does not and why; issuing them, and their files. */
export function CertificatesPage() {
  const words = useWords(certificateWords);
  const candidates = route.useLoaderData();
  const { event, may, now } = parent.useLoaderData();
  const state = eventState(event, now);
  if (state === 'cancelled') return <Note tone="info" title={words.cancelled} />;
  if (state !== 'closed' && state !== 'to_close' && state !== 'running') {
    return (
      <EmptyState title={words.tooEarly} icon={<Award />}>
        <p>{words.tooEarlyWhy}</p>
      </EmptyState>
    );
  }
  if (candidates.length === 0) {
    return (
      <EmptyState title={words.nobody} icon={<Users />}>
        <p>{words.nobodyWhy}</p>
      </EmptyState>
    );
  }
  return (
    <Stack>
      <VisuallyHidden>
        <h2>{words.heading}</h2>
      </VisuallyHidden>
      {state === 'closed' ? <Closed counts={countCandidates(candidates)} /> : <NotYet />}
      <CandidatesTable candidates={candidates} isFinal={state === 'closed'} mayDownload={may.decide} />
    </Stack>
  );
}

function NotYet() {
  const words = useWords(certificateWords);
  const { event } = parent.useLoaderData();
  const toOverview = (
    <ButtonLink variant="neutral" size="small" href={deskEventPath(event.id)}>
      {words.toOverview}
    </ButtonLink>
  );
  return (
    <Note tone="info" title={words.preview} actions={toOverview}>
      <p>{words.previewText}</p>
    </Note>
  );
}

function Closed({ counts }: { readonly counts: CandidateCounts }) {
  const words = useWords(certificateWords);
  const { event, may } = parent.useLoaderData();
  return (
    <>
      {counts.due > 0 && may.decide && <IssueCard event={event.id} counts={counts} />}
      {counts.issued > 0 && <DrawingProgress counts={counts} />}
      {counts.due === 0 && counts.issued === 0 && <Note tone="info" title={words.nobodyEnough} />}
    </>
  );
}
