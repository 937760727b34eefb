import { Button } from '../../components/actions/button.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { Problem } from './problem.tsx';
import { verifyWords } from './verify-words.ts';

/**
 * The page's script puts the hash of the chosen file into the form. The field of the file has no name, so that no browser
 * ever sends the file itself.
 *
 * @param number - Absent: the file alone says which certificate it is.
 */
export function FileForm({ number }: { readonly number?: string | undefined }) {
  const words = useWords(verifyWords);
  return (
    <Stack gap="small">
      <p>{words.fileText}</p>
      <p data-without-scripts>{words.fileNeedsScripts}</p>
      <form method="post" action={number === undefined ? '/nachweis' : `/nachweis/${number}`} data-verify="file" hidden>
        <input type="hidden" name="sha256" />
        <TextField id="datei" type="file" label={words.fileField} accept="application/pdf,.pdf" />
        <Problem field="datei" code="missing">
          {words.fileMissing}
        </Problem>
        <Problem field="datei" code="unreadable">
          {words.fileUnreadable}
        </Problem>
        <Problem field="datei" code="unavailable">
          {words.fileUnavailable}
        </Problem>
        <p role="status" data-busy={words.fileBusy} />
        <FormActions>
          <Button type="submit" variant="secondary">
            {words.checkFile}
          </Button>
        </FormActions>
      </form>
    </Stack>
  );
}
