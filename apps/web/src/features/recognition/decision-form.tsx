import { decideRecognitionInput } from '@netzwerkstatt/api/inputs';
import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary, type FormError } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { deskRecognitionWords } from './desk-recognition-words.ts';
import type { RecognitionView } from './recognition-data.ts';
import { recognitionWords } from './recognition-words.ts';

interface Values {
  readonly units: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** How much of each module counts, and why. What the table proposes stands in the fields already. */
export function DecisionForm({ view }: { readonly view: RecognitionView }) {
  const words = useWords(deskRecognitionWords);
  const { left } = useWords(recognitionWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const { request, modules, cap } = view;
  const proposed = modules.map(({ module, proposedUnits = 0 }) => [module, String(proposedUnits)] as const);
  const known: Values = { units: Object.fromEntries(proposed), reason: '' };
  const form = useSchemaForm<Values, z.input<typeof decideRecognitionInput>>({
    schema: decideRecognitionInput,
    defaultValues: known,
    toInput: ({ units, reason }) => ({
      recognition: request.id,
      revision: request.revision,
      granted: modules
        .map(({ module }) => ({ module, teachingUnits: Number(units[module]) }))
        .filter(({ teachingUnits }) => teachingUnits > 0),
      reason,
    }),
    messageFor: (problem) => fieldMessage(problem, locale),
    alsoWrong: (values) => wrongIn(values, view, words),
  });
  const decide = form.submit(async (input) => {
    await action.run(async () => {
      await api.recognition.decide.mutate(input);
      await reload();
      return words.decided;
    });
  });
  return (
    <Section heading={words.decide}>
      <Stack>
        <p>
          {words.decideText} {words.courseLeft(view.courseLeftUnits)} {cap && left(cap.leftUnits, cap.teachingUnits)}
        </p>
        <form noValidate onSubmit={decide}>
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <FailureNote failure={action.failure} />
          {modules.map(({ module, title, teachingUnits, recognisedUnits, proposedUnits }) => (
            <NumberField
              key={module}
              {...form.register(`units.${module}`)}
              label={`${module} ${title}`}
              hint={[
                proposedUnits === undefined ? words.notProposed : words.proposed(proposedUnits),
                ...(recognisedUnits > 0 ? [words.before(recognisedUnits)] : []),
              ].join(' ')}
              unit={words.of(teachingUnits)}
              defaultValue={known.units[module]}
              error={form.errorOf(`units.${module}`)}
            />
          ))}
          <TextAreaField
            {...form.register('reason')}
            label={words.reason}
            hint={words.reasonHint}
            maxLength={MAX_REASON_CHARACTERS}
            error={form.errorOf('reason')}
          />
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={words.saving}>
              {words.save}
            </Button>
          </FormActions>
        </form>
      </Stack>
    </Section>
  );
}

function wrongIn(
  { units, reason }: Values,
  { modules, cap }: RecognitionView,
  words: (typeof deskRecognitionWords)['de'],
): readonly FormError[] {
  const typed = modules.map((it) => ({ ...it, text: (units[it.module] ?? '').trim() }));
  const errors = typed.flatMap(({ module, teachingUnits, text }): FormError[] => {
    const isRight = /^\d{1,3}$/.test(text) && Number(text) <= teachingUnits;
    return isRight ? [] : [{ fieldId: `units.${module}`, message: words.tooMany(module, teachingUnits) }];
  });
  // More of a module takes the place of what counted before, less takes nothing away.
  const granted = typed.filter(({ text }) => Number(text) > 0);
  const more = granted.reduce((sum, { text, recognisedUnits }) => sum + Math.max(0, Number(text) - recognisedUnits), 0);
  const [first] = granted;
  if (errors.length === 0 && cap !== undefined && more > cap.leftUnits && first !== undefined) {
    errors.push({ fieldId: `units.${first.module}`, message: words.overCap(cap.leftUnits) });
  }
  return reason.trim() === '' ? [...errors, { fieldId: 'reason', message: words.needReason }] : errors;
}
