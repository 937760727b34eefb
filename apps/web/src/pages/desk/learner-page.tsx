import { explainProgress, explainRenewal } from '@netzwerkstatt/certificates';
import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { seriesPath } from '../../features/desk/desk-paths.ts';
import { CertificateActions } from '../../features/series/certificate-actions.tsx';
import { ExceptionsSection } from '../../features/series/exceptions-section.tsx';
import { IssueCard } from '../../features/series/issue-card.tsx';
import type { LearnerView } from '../../features/series/learner-data.ts';
import { learnerWords } from '../../features/series/learner-words.ts';
import { PathSteps } from '../../features/series/path-steps.tsx';
import { ResultsSection } from '../../features/series/results-section.tsx';
import { seriesWords } from '../../features/series/series-words.ts';
import { StandingStatus } from '../../features/series/standing-status.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

/** One person in a series: how far they are, what was written down, exceptions, their certificate. */
export function LearnerPage() {
  const words = useWords(learnerWords);
  const ofSeries = useWords(seriesWords);
  const locale = useLocale();
  const view = getRouteApi('/arbeit/reihen/$code/$person').useLoaderData();
  const { code, title, named, standing, progress, runs, today, certificate, renewal } = view;
  const mayIssue = view.mayIssue && view.reader !== named.id;
  const isOwner = certificate?.status === 'issued';
  const isIssuable = mayIssue && !isOwner && (standing === 'due' || standing === 'revoked');
  const isRenewable = mayIssue && isOwner && (standing === 'renewable' || standing === 'revoked');
  return (
    <Stack>
      <BackLink href={seriesPath(code)}>{title}</BackLink>
      <PageHeader title={`${named.givenName} ${named.familyName}`} />
      <StandingStatus standing={standing} />
      <Certificate view={view} />
      {isIssuable && <IssueCard kind="first" code={code} due={1} person={named.id} />}
      {isRenewable && <IssueCard kind="renewal" code={code} due={1} person={named.id} />}
      <div>
        {renewal && (
          <Section heading={ofSeries.renewalHeading} id="verlaengerung">
            <p>{explainRenewal(renewal, locale).join(' ')}</p>
          </Section>
        )}
        <Section heading={words.path} id="weg">
          <Stack gap="small">
            {!isOwner && <p>{explainProgress(progress, locale, today).join(' ')}</p>}
            <PathSteps path={progress.path} runs={runs} today={today} />
          </Stack>
        </Section>
        <ResultsSection view={view} />
        <ExceptionsSection view={view} />
      </div>
    </Stack>
  );
}

function Certificate({ view: { certificate, standing, today, mayCorrect } }: { readonly view: LearnerView }) {
  const words = useWords(seriesWords);
  const locale = useLocale();
  if (certificate === undefined) return null;
  const { status, issuedOn, validUntil, paper } = certificate;
  const hasEnded = validUntil !== undefined && validUntil < today;
  const facts = [
    words.issuedOn(formatDate(issuedOn, locale)),
    ...(validUntil ? [(hasEnded ? words.wasValidUntil : words.validUntil)(formatDate(validUntil, locale))] : []),
  ];
  return (
    <Note
      tone={status === 'issued' && !hasEnded && standing !== 'undrawn' ? 'success' : 'info'}
      title={[paper ? `${words.certificate} ${paper.number}` : words.certificate, ...facts].join(', ')}
      actions={mayCorrect && paper && status === 'issued' && <CertificateActions paper={paper} />}
    >
      {standing === 'revoked' && <p>{status === 'issued' ? words.renewalRevokedText : words.revokedText}</p>}
      {paper && <File paper={paper} isValid={status === 'issued'} />}
    </Note>
  );
}

interface FileProps {
  readonly paper: NonNullable<NonNullable<LearnerView['certificate']>['paper']>;
  readonly isValid: boolean;
}

function File({ paper: { id, isDrawn, drawingError }, isValid }: FileProps) {
  const words = useWords(seriesWords);
  if (isDrawn) {
    return (
      <p>
        <Link href={`/bescheinigungen/${id}.pdf`}>{words.file}</Link>
      </p>
    );
  }
  if (drawingError !== undefined) return <p>{words.drawingFailed}</p>;
  return isValid && <p>{words.beingDrawn}</p>;
}
