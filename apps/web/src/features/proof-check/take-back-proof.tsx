import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../../lib/words.ts';
import { TakeBackDialog } from '../reason/take-back-dialog.tsx';
import type { CheckFormProps } from './accept-form.tsx';
import { proofCheckWords } from './proof-check-words.ts';

/** Takes back that a proof was accepted, after saying what that means. */
export function TakeBackProof({ shown: { proof, name }, onDone }: CheckFormProps) {
  const words = useWords(proofCheckWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  return (
    <TakeBackDialog
      ask={words.takeBack}
      title={words.takeBackOf(proof.stated.title)}
      meaning={words.takeBackMeans}
      label={words.reason}
      hint={words.takeBackHint}
      goAhead={words.takeBackYes}
      cancel={words.cancel}
      busyText={words.takingBack}
      onTakeBack={(reason) => api.proofs.takeBack.mutate({ proof: proof.id, revision: proof.revision, reason })}
      onDone={async () => {
        await onDone(words.takenBack(name));
        return undefined;
      }}
    />
  );
}
