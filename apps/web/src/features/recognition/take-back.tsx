import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { deskRecognitionWords } from './desk-recognition-words.ts';
import type { RecognitionView } from './recognition-data.ts';
import { RestingCertificates } from './resting-certificates.tsx';

/** Takes back what was recognised, after saying what that means and which certificates rest on it. */
export function TakeBack({ view: { request, name, certificates } }: { readonly view: RecognitionView }) {
  const words = useWords(deskRecognitionWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [asks, setAsks] = useState(false);
  const { id: recognition, revision } = request;
  const close = () => {
    action.forget();
    setAsks(false);
  };
  const takeBack = (reason: string) =>
    action.run(async () => {
      await api.recognition.takeBack.mutate({ recognition, revision, reason });
      setAsks(false);
      await reload();
      return words.takenBack;
    });
  return (
    <div>
      <Button variant="neutral" onClick={() => setAsks(true)}>
        {words.takeBack}
      </Button>
      <ReasonDialog
        isOpen={asks}
        title={words.takeBackOf(name)}
        meaning={words.takeBackMeans}
        label={words.reason}
        hint={words.reasonHint}
        goAhead={words.takeBackYes}
        cancel={words.cancel}
        isDangerous
        isBusy={action.isBusy}
        busyText={words.takingBack}
        failure={action.failure}
        onReason={takeBack}
        onClose={close}
      >
        {certificates.length > 0 && (
          <div>
            <p>
              <strong>{words.resting}.</strong> {words.restingBefore}
            </p>
            <RestingCertificates certificates={certificates} />
          </div>
        )}
      </ReasonDialog>
    </div>
  );
}
