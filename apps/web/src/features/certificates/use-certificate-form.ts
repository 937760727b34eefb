import type { AnyRefusal } from '@netzwerkstatt/api';
import type { FieldValues } from 'react-hook-form';
import { type SchemaFormOptions, useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';

/** At which field a rule says its word, where the form has it. */
const fieldOf: Readonly<Record<string, string>> = {
  reason_missing: 'reason',
  name_not_printable: 'familyName',
  nothing_corrected: 'familyName',
  session_not_held: 'sessions',
  speaker_certified_already: 'familyName',
};

/** A form of a dialog about somebody's certificate: sends, says what is wrong at its field, reloads and closes. */
export function useCertificateForm<Values extends FieldValues, Input>(
  options: SchemaFormOptions<Values, Input>,
  fieldOfRefusal: (refusal: AnyRefusal, values: Values) => string | undefined = ({ code }) => fieldOf[code],
) {
  const locale = useLocale();
  const reload = useReload();
  const action = useDeskAction();
  const form = useSchemaForm<Values, Input>(options);
  /** @param send - answers what is to be told; nothing while it has something to ask first. */
  const submit = (send: (input: Input) => Promise<string | undefined>, onDone: () => void) =>
    form.submit(async (input) => {
      const failed = await action.run(async () => {
        const said = await send(input);
        if (said === undefined) return undefined;
        onDone();
        await reload();
        return said;
      });
      if (failed?.kind === 'fields') form.showProblems(failed.fields);
      const fieldId = failed?.kind === 'refusal' ? fieldOfRefusal(failed.refusal, form.getValues()) : undefined;
      if (failed?.kind === 'refusal' && fieldId !== undefined) {
        action.forget();
        form.showErrors([{ fieldId, message: refusalMessage(failed.refusal, locale) }]);
      }
    });
  return { form, action, submit };
}
