import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { useWords } from '../../lib/words.ts';
import { CorrectCertificateDialog } from '../certificates/correct-certificate-dialog.tsx';
import { correctionWords } from '../certificates/correction-words.ts';
import { RevokeDialog } from '../certificates/revoke-dialog.tsx';
import type { LearnerView } from './learner-data.ts';

export interface CertificateActionsProps {
  readonly paper: NonNullable<NonNullable<LearnerView['certificate']>['paper']>;
}

/** Puts right the name on the certificate of a series, or withdraws it. */
export function CertificateActions({ paper: { id, number, holder } }: CertificateActionsProps) {
  const words = useWords(correctionWords);
  const [asked, setAsked] = useState<'correct' | 'revoke'>();
  const close = () => setAsked(undefined);
  const { givenName, familyName } = holder;
  return (
    <>
      <Cluster>
        <Button variant="neutral" size="small" onClick={() => setAsked('correct')}>
          {words.correctAction}
        </Button>
        <Button variant="neutral" size="small" onClick={() => setAsked('revoke')}>
          {words.revokeAction}
        </Button>
      </Cluster>
      {asked === 'correct' && (
        <CorrectCertificateDialog
          candidate={{ certificate: id, number, holder }}
          hasRegistration={false}
          isTold
          reasonHint={words.correctReasonHintOfSeries}
          onClose={close}
        />
      )}
      {asked === 'revoke' && (
        <RevokeDialog candidate={{ certificate: id, number, givenName, familyName }} isTold onClose={close} />
      )}
    </>
  );
}
