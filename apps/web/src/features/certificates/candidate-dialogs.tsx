import { getRouteApi } from '@tanstack/react-router';
import type { EventFacts } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { AskFirstDialog } from '../desk/ask-first-dialog.tsx';
import type { AskedAction } from './candidate-actions.tsx';
import { CorrectAttendanceDialog } from './correct-attendance-dialog.tsx';
import { CorrectCertificateDialog } from './correct-certificate-dialog.tsx';
import { CorrectNameDialog } from './correct-name-dialog.tsx';
import { correctionWords } from './correction-words.ts';
import { MissingMinutesDialog } from './missing-minutes-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

export interface CandidateDialogsProps {
  readonly event: EventFacts;
  readonly asked: AskedAction | undefined;
  readonly onClose: () => void;
}

/** The question that belongs to what was chosen about somebody. */
export function CandidateDialogs({ event, asked, onClose }: CandidateDialogsProps) {
  const words = useWords(correctionWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  switch (asked?.action) {
    case 'correct':
      return <CorrectCertificateDialog candidate={asked.candidate} hasRegistration isTold onClose={onClose} />;
    case 'revoke':
      return <RevokeDialog candidate={asked.candidate} isTold onClose={onClose} />;
    case 'name':
      return <CorrectNameDialog candidate={asked.candidate} onClose={onClose} />;
    case 'attendance':
      return <CorrectAttendanceDialog candidate={asked.candidate} onClose={onClose} />;
    case 'minutes':
      return <MissingMinutesDialog event={event} candidate={asked.candidate} onClose={onClose} />;
    case 'reissue':
      return (
        <AskFirstDialog
          asked={asked.candidate}
          onClose={onClose}
          titleOf={({ givenName, familyName }) => words.reissueTitle(`${givenName} ${familyName}`)}
          meaningOf={({ number }) => words.reissueMeaning(number)}
          words={{ goAhead: words.reissueYes, cancel: words.cancel }}
          goAhead={async ({ registration }) => {
            const only = [registration];
            await api.issuing.start.mutate({ event: event.id, withPartial: true, countsMissingAsAbsent: true, only });
            return words.reissued;
          }}
        />
      );
    case undefined:
      return null;
  }
}
