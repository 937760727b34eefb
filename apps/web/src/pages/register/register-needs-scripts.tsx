import { Note } from '../../components/feedback/note.tsx';
import { formWords } from '../../features/registration/form-words.ts';
import { useWords } from '../../lib/words.ts';

/** Without scripts the form can be read but not sent: says so first, and who helps. */
export function RegisterNeedsScripts({ mailbox }: { readonly mailbox: string | undefined }) {
  const words = useWords(formWords);
  return (
    <noscript>
      <Note tone="warning" title={words.needsScripts}>
        <p>
          {words.needsScriptsText}{' '}
          {mailbox !== undefined && (
            <>
              {words.needsScriptsMail} <a href={`mailto:${mailbox}`}>{mailbox}</a>.
            </>
          )}
        </p>
      </Note>
    </noscript>
  );
}
