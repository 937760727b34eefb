import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Award, Users } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { BatchPanel } from '../../features/certificates/batch-panel.tsx';
import { type AskedAction, CandidateActions } from '../../features/certificates/candidate-actions.tsx';
import { CandidateDialogs } from '../../features/certificates/candidate-dialogs.tsx';
import { CandidateListsNav } from '../../features/certificates/candidate-lists-nav.tsx';
import { CandidatesTable } from '../../features/certificates/candidates-table.tsx';
import { certificateWords } from '../../features/certificates/certificate-words.ts';
import { FilesOfAll } from '../../features/certificates/files-of-all.tsx';
import { IssueCard } from '../../features/certificates/issue-card.tsx';
import { lengthsOf, listNamed } from '../../features/certificates/issuing.ts';
import { LeftToIssueNote } from '../../features/certificates/left-to-issue-note.tsx';
import { SpeakersSection } from '../../features/certificates/speakers-section.tsx';
import { UnprintableNote } from '../../features/certificates/unprintable-note.tsx';
import { useBatchProgress } from '../../features/certificates/use-batch-progress.ts';
import { ChamberSection } from '../../features/chambers/chamber-section.tsx';
import { ChamberWarning } from '../../features/chambers/chamber-warning.tsx';
import { certificatesPath, deskEventPath } from '../../features/desk/desk-paths.ts';
import { eventState } from '../../features/desk/event-state.ts';
import { ListSearch } from '../../features/desk/list-search.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/bescheinigungen');
const parent = getRouteApi('/arbeit/veranstaltungen/$event');

/** Who gets a certificate, who does not and why; issuing them, and their files. */
export function CertificatesPage() {
  const words = useWords(certificateWords);
  const { chambers, speakers } = route.useLoaderData();
  const { event, may, now } = parent.useLoaderData();
  if (eventState(event, now) === 'cancelled') return <Note tone="info" title={words.cancelled} />;
  return (
    <Stack>
      <ChamberWarning chambers={chambers} />
      <Participants />
      <SpeakersSection event={event.id} speakers={speakers} mayIssue={may.decide} />
      <ChamberSection event={event.id} chambers={chambers} mayState={may.decide} />
    </Stack>
  );
}

function Participants() {
  const words = useWords(certificateWords);
  const { issuing } = route.useLoaderData();
  const { event, may, now } = parent.useLoaderData();
  const state = eventState(event, now);
  if (state !== 'closed' && state !== 'to_close' && state !== 'running') {
    return (
      <EmptyState title={words.tooEarly} icon={<Award />}>
        <p>{words.tooEarlyWhy}</p>
      </EmptyState>
    );
  }
  if (Object.values(lengthsOf(issuing.counts)).every((length) => length === 0)) {
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
      <UnprintableNote event={event} places={issuing.unprintable} mayCorrect={may.decide} />
      <LeftToIssueNote event={event.id} counts={issuing.counts} />
      {state === 'closed' ? <Closed /> : <NotYet />}
      <List isFinal={state === 'closed'} />
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

function Closed() {
  const { event, may } = parent.useLoaderData();
  const { q } = route.useSearch();
  const { issuing, progress: loaded, chambers } = route.useLoaderData();
  const withoutChamber = chambers.waiting.reduce((sum, { people }) => sum + people, 0);
  const progress = useBatchProgress(event.id, loaded);
  const { counts, list } = issuing;
  const isIdle = progress?.state !== 'running' && may.decide;
  const isSomethingToIssue =
    issuing.unprintable.length === 0 && counts.due + counts.partial + counts.minutes_missing > 0;
  return (
    <>
      {progress && <BatchPanel event={event.id} progress={progress} mayIssue={may.decide} />}
      <CandidateListsNav event={event.id} issuing={issuing} text={q} />
      {(list === 'due' || list === 'open') && isIdle && isSomethingToIssue && (
        <IssueCard event={event.id} counts={counts} withoutChamber={withoutChamber} />
      )}
    </>
  );
}

function List({ isFinal }: { readonly isFinal: boolean }) {
  const words = useWords(certificateWords);
  const { issuing } = route.useLoaderData();
  const { q = '', liste, seite: page = 1 } = route.useSearch();
  const { event, may } = parent.useLoaderData();
  const { list, total, pageLength } = issuing;
  const [asked, setAsked] = useState<AskedAction>();
  return (
    <>
      {!isFinal && <CandidateListsNav event={event.id} issuing={issuing} text={q} />}
      <ListSearch
        label={words.search}
        text={q}
        keep={{ liste }}
        hrefOf={(text) => certificatesPath(event.id, { list: listNamed(liste), q: text })}
      />
      {isFinal && list === 'exceptions' && total > 0 && <p>{words.toClearUp}</p>}
      {list === 'issued' && q === '' && total > 0 && may.decide && <FilesOfAll event={event.id} count={total} />}
      {total === 0 ? (
        <p className="muted" role="status">
          {q === '' ? words.listEmpty[list] : words.noHit(q)}
        </p>
      ) : (
        <CandidatesTable
          issuing={issuing}
          isFinal={isFinal}
          mayDownload={may.decide}
          actionsFor={isFinal && may.decide ? (it) => <CandidateActions candidate={it} onAsk={setAsked} /> : undefined}
        />
      )}
      <Pagination
        label={words.pages}
        current={page}
        count={Math.ceil(total / pageLength)}
        hrefOf={(number) => certificatesPath(event.id, { list, q, page: number })}
      />
      <CandidateDialogs event={event} asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}
