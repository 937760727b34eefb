import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { TakeBackDialog } from '../reason/take-back-dialog.tsx';
import { deskRecognitionWords } from './desk-recognition-words.ts';
import type { RecognitionView } from './recognition-data.ts';
import { RestingCertificates } from './resting-certificates.tsx';

/** Takes back what was recognised, after saying what that means and which certificates rest on it. */
export function TakeBack({ view: { request, name, certificates } }: { readonly view: RecognitionView }) {
  const words = useWords(deskRecognitionWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const { id: recognition, revision } = request;
  return (
    <TakeBackDialog
      ask={words.takeBack}
      title={words.takeBackOf(name)}
      meaning={words.takeBackMeans}
      label={words.reason}
      hint={words.reasonHint}
      goAhead={words.takeBackYes}
      cancel={words.cancel}
      busyText={words.takingBack}
      onTakeBack={(reason) => api.recognition.takeBack.mutate({ recognition, revision, reason })}
      onDone={async () => {
        await reload();
        return words.takenBack;
      }}
    >
      {certificates.length > 0 && (
        <div>
          <p>
            <strong>{words.resting}.</strong> {words.restingBefore}
          </p>
          <RestingCertificates certificates={certificates} />
        </div>
      )}
    </TakeBackDialog>
  );
}
