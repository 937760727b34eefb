import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { useWords } from '../../lib/words.ts';
import { designWords } from './design-words.ts';

export interface DiscardDraftProps {
  readonly version: number;
  readonly isBusy: boolean;
  readonly onDiscard: () => Promise<unknown>;
}

/** Throws away what was never in force, after a question: it cannot be taken back. */
export function DiscardDraft({ version, isBusy, onDiscard }: DiscardDraftProps) {
  const words = useWords(designWords);
  const [isAsked, setIsAsked] = useState(false);
  const discard = async (): Promise<void> => {
    await onDiscard();
    setIsAsked(false);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsked(true)}>
        {words.discard}
      </Button>
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={words.sureToDiscard(version)}
        actions={
          <>
            <Button variant="danger" busy={isBusy} onClick={discard}>
              {words.discardYes}
            </Button>
            <Button variant="neutral" onClick={() => setIsAsked(false)}>
              {words.cancel}
            </Button>
          </>
        }
      >
        <p>{words.discardMeaning}</p>
      </Dialog>
    </>
  );
}
