import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { useWords } from '../../lib/words.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import type { CheckFormProps } from './accept-form.tsx';
import { proofCheckWords } from './proof-check-words.ts';

/** Takes back that a proof was accepted, after saying what that means. */
export function TakeBackProof({ shown: { proof, name }, onDone }: CheckFormProps) {
  const words = useWords(proofCheckWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const [asks, setAsks] = useState(false);
  const action = useDeskAction();
  const close = () => {
    action.forget();
    setAsks(false);
  };
  const takeBack = (reason: string) =>
    action.run(async () => {
      await api.proofs.takeBack.mutate({ proof: proof.id, revision: proof.revision, reason });
      setAsks(false);
      await onDone(words.takenBack(name));
      return undefined;
    });
  return (
    <div>
      <Button variant="neutral" onClick={() => setAsks(true)}>
        {words.takeBack}
      </Button>
      <ReasonDialog
        isOpen={asks}
        title={words.takeBackOf(proof.stated.title)}
        meaning={words.takeBackMeans}
        label={words.reason}
        hint={words.takeBackHint}
        goAhead={words.takeBackYes}
        cancel={words.cancel}
        isDangerous
        isBusy={action.isBusy}
        busyText={words.takingBack}
        failure={action.failure}
        onReason={takeBack}
        onClose={close}
      />
    </div>
  );
}
