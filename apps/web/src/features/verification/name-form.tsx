import { Button } from '../../components/actions/button.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import { verifyWords } from './verify-words.ts';

export interface NameFormProps {
  readonly number: string;
  readonly isMissing: boolean;
}

/** The name is typed and compared, and told to nobody; it travels in the body, which no log keeps. */
export function NameForm({ number, isMissing }: NameFormProps) {
  const words = useWords(verifyWords);
  return (
    <form method="post" action={`/nachweis/${number}`}>
      <TextField
        name="name"
        label={words.fullName}
        hint={words.fullNameHint}
        autoComplete="off"
        spellCheck={false}
        error={isMissing ? words.fullNameMissing : undefined}
      />
      <FormActions>
        <Button type="submit" variant="secondary">
          {words.compare}
        </Button>
      </FormActions>
    </form>
  );
}
