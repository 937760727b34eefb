import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { ProofLine } from './proof-data.ts';
import { proofWords } from './proof-words.ts';

export interface WithdrawProofProps {
  readonly proof: Pick<NonNullable<ProofLine['handedIn']>, 'id'>;
  readonly title: string;
  onWithdrawn(): Promise<void>;
}

/** Withdraws a proof that does not count, asking first: it is deleted with its file. */
export function WithdrawProof({ proof, title, onWithdrawn }: WithdrawProofProps) {
  const words = useWords(proofWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run, forgetFailure } = useAction<'withdraw'>();
  const [asks, setAsks] = useState(false);
  const close = () => {
    forgetFailure();
    setAsks(false);
  };
  const withdraw = async () => {
    if (!(await run('withdraw', () => api.proofs.withdraw.mutate({ proof: proof.id })))) return;
    setAsks(false);
    await onWithdrawn();
  };
  return (
    <>
      <Button variant="quiet" size="small" onClick={() => setAsks(true)}>
        {words.withdraw}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
      <Dialog
        isOpen={asks}
        onClose={close}
        title={words.sureWithdraw(title)}
        actions={
          <>
            <Button variant="danger" busy={running !== undefined} onClick={withdraw}>
              {words.yesWithdraw}
            </Button>
            <Button variant="neutral" onClick={close}>
              {words.keep}
            </Button>
          </>
        }
      >
        <Stack>
          <FailureNote failure={failure} />
          <p>{words.sureWithdrawText}</p>
        </Stack>
      </Dialog>
    </>
  );
}
