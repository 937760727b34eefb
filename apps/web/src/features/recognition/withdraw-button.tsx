import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { OwnRecognitionCardProps } from './own-recognition-card.tsx';
import { ownRecognitionWords } from './own-recognition-words.ts';

/** Takes a request back, after one question. */
export function WithdrawButton({ request, onDone }: OwnRecognitionCardProps) {
  const words = useWords(ownRecognitionWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const [isAsking, setIsAsking] = useState(false);
  const { running, failure, run } = useAction<'withdraw'>();
  const { id: recognition, revision, learned } = request;
  const withdraw = async (): Promise<void> => {
    const isDone = await run('withdraw', () => api.recognition.withdraw.mutate({ recognition, revision }));
    if (!isDone) return;
    setIsAsking(false);
    await onDone(words.withdrawn);
  };
  return (
    <div>
      <Button variant="quiet" size="small" onClick={() => setIsAsking(true)}>
        {words.withdraw}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={words.withdrawOf(learned.title)}
        actions={
          <>
            <Button variant="danger" busy={running !== undefined} onClick={withdraw}>
              {words.withdrawNow}
            </Button>
            <Button variant="quiet" onClick={() => setIsAsking(false)}>
              {words.cancel}
            </Button>
          </>
        }
      >
        <p>{words.withdrawMeans}</p>
        <FailureNote failure={failure} />
      </Dialog>
    </div>
  );
}
