import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Download } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { CorrectCertificateDialog } from './correct-certificate-dialog.tsx';
import { IssueSpeakerDialog } from './issue-speaker-dialog.tsx';
import type { CertifiedSpeaker, SpeakerPaper, Speakers } from './issuing.ts';
import { RevokeDialog } from './revoke-dialog.tsx';
import { partsOfName, type SpeakerName } from './speaker-name.ts';
import { speakerWords } from './speaker-words.ts';

export interface SpeakersSectionProps {
  readonly event: string;
  readonly speakers: Speakers;
  readonly mayIssue: boolean;
}

/** Certificates of those who taught at an event, and issuing one. */
export function SpeakersSection({ event, speakers, mayIssue }: SpeakersSectionProps) {
  const words = useWords(speakerWords);
  const [open, setOpen] = useState<SpeakerName>();
  const [revoked, setRevoked] = useState<CertifiedSpeaker & SpeakerPaper>();
  const [corrected, setCorrected] = useState<CertifiedSpeaker & SpeakerPaper>();
  const { sessions, named, certificates, languages } = speakers;
  const isOver = sessions.length > 0;
  return (
    <Section heading={words.heading} id="referierende">
      <Stack>
        <p>{words.text}</p>
        {certificates.length === 0 && <p className="muted">{isOver ? words.none : words.noSession}</p>}
        {certificates.map((it) => {
          const certified = mayIssue && it.paper ? { ...it, ...it.paper } : undefined;
          return (
            <Certified
              key={it.certificate}
              speaker={it}
              change={certified && { revoke: () => setRevoked(certified), correct: () => setCorrected(certified) }}
            />
          );
        })}
        {mayIssue && isOver && (
          <>
            {named.length > 0 && <h3>{words.named}</h3>}
            <Cluster>
              {named.map((name) => (
                <Button key={name} variant="quiet" size="small" onClick={() => setOpen(partsOfName(name))}>
                  {words.issueTo(name)}
                </Button>
              ))}
              <Button variant="neutral" onClick={() => setOpen(partsOfName(''))}>
                {words.issueNew}
              </Button>
            </Cluster>
          </>
        )}
      </Stack>
      {open && (
        <IssueSpeakerDialog {...{ event, sessions, languages }} name={open} onClose={() => setOpen(undefined)} />
      )}
      {corrected && (
        <CorrectCertificateDialog
          candidate={{ ...corrected, holder: nameOf(corrected) }}
          hasRegistration={false}
          isTold={corrected.email !== undefined}
          onClose={() => setCorrected(undefined)}
        />
      )}
      {revoked && (
        <RevokeDialog candidate={revoked} isTold={revoked.email !== undefined} onClose={() => setRevoked(undefined)} />
      )}
    </Section>
  );
}

function nameOf({ academicTitle = '', givenName, familyName }: CertifiedSpeaker) {
  return { academicTitle, givenName, familyName };
}

interface CertifiedProps {
  readonly speaker: CertifiedSpeaker;
  /** Absent for whoever only reads. */
  readonly change: { readonly revoke: () => void; readonly correct: () => void } | undefined;
}

function Certified({ speaker, change }: CertifiedProps) {
  const words = useWords(speakerWords);
  const locale = useLocale();
  const { certificate, issuedOn, role, unitsTaught, status, isErased, paper } = speaker;
  const name = Object.values(nameOf(speaker)).filter(Boolean).join(' ');
  const isValid = status === 'issued';
  return (
    <Card as="section" labelledBy={`speaker-${certificate}`}>
      <Stack>
        <h3 id={`speaker-${certificate}`}>{name}</h3>
        <p>
          {[
            words.roles[role],
            words.units(unitsTaught),
            words.on(formatDate(issuedOn, locale)),
            words.states[status],
          ].join(' · ')}
          {paper && (
            <>
              <br />
              <span className="nowrap tabular">{paper.number}</span>
            </>
          )}
          {paper && !isErased && (
            <>
              <br />
              <span className="muted">{paper.email === undefined ? words.notSent : words.sentTo(paper.email)}</span>
            </>
          )}
        </p>
        {change && (
          <Cluster>
            {!isErased && (
              <Link href={`/bescheinigungen/${certificate}.pdf`} download>
                <Download /> {words.download}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Link>
            )}
            {isValid && !isErased && (
              <Button variant="quiet" size="small" onClick={change.correct}>
                {words.correct}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            )}
            {isValid && (
              <Button variant="quiet" size="small" onClick={change.revoke}>
                {words.revoke}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            )}
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}
