import { Button } from '../../components/actions/button.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useWords } from '../../lib/words.ts';
import { Problem } from './problem.tsx';
import { verifyWords } from './verify-words.ts';

export interface NumberFormProps {
  readonly isMissing?: boolean;
  /** The page's script puts back what was typed, which an answer that is not there does not repeat. */
  readonly keepsTyped?: boolean;
}

/** Asks for the number by an address, as the QR code of the paper does. */
export function NumberForm({ isMissing = false, keepsTyped = false }: NumberFormProps) {
  const words = useWords(verifyWords);
  return (
    <form method="get" action="/nachweis" data-verify="number" data-keeps={keepsTyped || undefined}>
      <TextField
        name="nummer"
        label={words.number}
        hint={words.numberHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        error={isMissing ? words.numberMissing : undefined}
      />
      {!isMissing && (
        <Problem field="nummer" code="missing">
          {words.numberMissing}
        </Problem>
      )}
      <Problem field="nummer" code="malformed">
        {words.numberMalformed}
      </Problem>
      <Problem field="nummer" code="mistyped">
        {words.numberMistyped}
      </Problem>
      <FormActions>
        <Button type="submit">{words.check}</Button>
      </FormActions>
    </form>
  );
}
