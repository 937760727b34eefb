import type { Instant } from '@netzwerkstatt/domain';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Hourglass, Minus } from '../../components/icons.ts';
import { formatDayShort, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { certificateWords } from './certificate-words.ts';
import { correctionWords } from './correction-words.ts';
import type { Candidate } from './issuing.ts';

export interface CandidateStateProps {
  readonly candidate: Candidate;
  /** Before closing, what stands here may still change. */
  readonly isFinal: boolean;
}

/** How it stands with somebody's certificate, and what can be done about it. */
export function CandidateState({ candidate, isFinal }: CandidateStateProps) {
  const words = useWords(certificateWords);
  const corrections = useWords(correctionWords);
  const locale = useLocale();
  const dayOf = (at: Instant) => formatInstantDay(at, locale);
  switch (candidate.kind) {
    case 'due':
      return (
        <StatusText tone={isFinal ? 'info' : 'success'} icon={isFinal ? <Hourglass /> : undefined}>
          {isFinal ? words.due : words.dueNow}
        </StatusText>
      );
    case 'minutes_missing':
      return (
        <Exception
          tone="warning"
          state={words.minutesMissing(candidate.sessions.length)}
          remark={words.minutesMissingHint}
        />
      );
    case 'unprintable':
      return (
        <Exception tone="bad" state={words.unprintable(candidate.letters.join(' '))} remark={words.unprintableHint} />
      );
    case 'revoked':
      return (
        <>
          <Exception tone="warning" state={words.revoked} remark={words.revokedHint} />
          {candidate.paper?.revoked && (
            <small>
              {corrections.revokedSince(
                candidate.paper.number,
                dayOf(candidate.paper.revoked.at),
                candidate.paper.revoked.reason,
              )}
            </small>
          )}
        </>
      );
    case 'partial':
    case 'too_low': {
      const { missingUnits, neededUnits } = candidate.refusal;
      return (
        <>
          <StatusText tone={isFinal ? 'quiet' : 'warning'} icon={isFinal ? <Minus /> : undefined}>
            {!isFinal ? words.tooLowNow : candidate.kind === 'partial' ? words.partial : words.tooLow}
          </StatusText>
          <small>
            {words.missing(missingUnits, neededUnits)}
            {isFinal && candidate.kind === 'partial' && ` ${words.partialHint}`}
          </small>
        </>
      );
    }
    case 'issued':
      return (
        <>
          <StatusText tone="success">{words.issued(formatDayShort(candidate.issuedOn, locale))}</StatusText>
          {candidate.of === 'partial' && <small>{words.isPartial}</small>}
          {candidate.paper?.earlier.map(({ number, status, at, reason }) => (
            <small key={number}>
              {(status === 'replaced' ? corrections.replaces : corrections.afterRevoked)(number, dayOf(at), reason)}
            </small>
          ))}
          {candidate.isErased && <small>{words.erased}</small>}
          {candidate.paper && !candidate.paper.isDrawn && !candidate.isErased && (
            <small>{candidate.paper.drawingError === undefined ? words.drawing : words.failed}</small>
          )}
        </>
      );
  }
}

interface ExceptionProps {
  readonly tone: 'warning' | 'bad';
  readonly state: string;
  readonly remark: string;
}

function Exception({ tone, state, remark }: ExceptionProps) {
  return (
    <>
      <StatusText tone={tone}>{state}</StatusText>
      <small>{remark}</small>
    </>
  );
}
