import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: 'Ungespeicherte Änderungen verwerfen?',
    body: 'Was Sie hier eingetragen haben, ist noch nicht gespeichert.',
    stay: 'Hier bleiben',
    leave: 'Verwerfen und weitergehen',
  },
  {
    title: 'Discard unsaved changes?',
    body: 'What you entered here has not been saved yet.',
    stay: 'Stay here',
    leave: 'Discard and go on',
  },
);

/** Asks before somebody leaves what they have not saved, by a link as well as by closing the window. */
export function LeaveGuard({ isDirty }: { readonly isDirty: () => boolean }) {
  const texts = useWords(words);
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isDirty,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <Dialog
      isOpen={status === 'blocked'}
      onClose={() => reset?.()}
      title={texts.title}
      actions={
        <>
          <Button onClick={() => reset?.()}>{texts.stay}</Button>
          <Button variant="danger" onClick={() => proceed?.()}>
            {texts.leave}
          </Button>
        </>
      }
    >
      <p>{texts.body}</p>
    </Dialog>
  );
}
