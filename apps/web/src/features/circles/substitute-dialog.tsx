import { toldSubstituteInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { UserPlus, X } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { type CircleMember, type CircleView, memberName } from './circle-data.ts';
import { memberWords } from './member-words.ts';
import { PersonPicker } from './person-picker.tsx';
import { type ToldPerson, ToldPersonFields, toldPersonMessage } from './told-person-fields.tsx';

export interface SubstituteDialogProps {
  readonly event: CircleView['event'];
  readonly member: CircleMember | undefined;
  readonly choices: Choices;
  readonly onClose: () => void;
}

/** Asks who stands in for a member. */
export function SubstituteDialog({ event, member, choices, onClose }: SubstituteDialogProps) {
  const words = useWords(memberWords);
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(member);
  if (member && member !== shown) setShown(member);
  return (
    <Dialog
      isOpen={member !== undefined}
      onClose={onClose}
      title={shown ? words.substituteTitle(memberName(shown)) : ''}
    >
      {member && (
        <SubstituteChoice key={member.member} event={event} member={member} choices={choices} onClose={onClose} />
      )}
    </Dialog>
  );
}

function SubstituteChoice({ event, member, choices, onClose }: SubstituteDialogProps & { member: CircleMember }) {
  const words = useWords(memberWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [isNew, setIsNew] = useState(false);
  const about = { event: event.id, member: member.member };
  const name = memberName(member);

  const run = (work: () => Promise<unknown>, message: string): Promise<Failure | undefined> =>
    action.run(async () => {
      await work();
      onClose();
      await reload();
      return message;
    });

  return (
    <Stack>
      <p>{words.substituteText(member.organisation)}</p>
      {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
      <PersonPicker
        event={event.id}
        action={action}
        goAhead={words.substituteKnown}
        onPick={(person) =>
          void run(() => api.circles.setKnownSubstitute.mutate({ ...about, person }), words.substituted(name))
        }
      />
      {isNew ? (
        <NewSubstituteForm
          choices={choices}
          about={about}
          onSend={(input) =>
            run(
              () => api.circles.setSubstitute.mutate(input as Parameters<typeof api.circles.setSubstitute.mutate>[0]),
              words.substituted(name),
            )
          }
        />
      ) : (
        <div>
          <Button variant="quiet" onClick={() => setIsNew(true)}>
            <UserPlus />
            {words.newColleague}
          </Button>
        </div>
      )}
      {member.substitute && (
        <div>
          <Button
            variant="quiet"
            onClick={() => void run(() => api.circles.setKnownSubstitute.mutate(about), words.substituteRemoved(name))}
          >
            <X />
            {words.substituteGone}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type ToldInput = z.input<typeof toldSubstituteInput>;

/** Nothing is asked about where they work: it is where the member works. */
type Values = ToldPerson;

interface NewSubstituteFormProps {
  readonly choices: Choices;
  readonly about: Pick<ToldInput, 'event' | 'member'>;
  readonly onSend: (input: ToldInput) => Promise<Failure | undefined>;
}

function NewSubstituteForm({ choices, about, onSend }: NewSubstituteFormProps) {
  const words = useWords(memberWords);
  const locale = useLocale();
  const form = useSchemaForm<Values, ToldInput>({
    schema: toldSubstituteInput,
    defaultValues: { givenName: '', familyName: '', email: '', profession: '' },
    toInput: (values) => ({ ...about, ...values }),
    messageFor: (problem) => toldPersonMessage(problem, locale),
  });
  // The page behind the dialog may have fields of the same names.
  const idOf = (field: string) => `substitute-${field}`;
  const send = form.submit(async (input) => {
    const failed = await onSend(input);
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
  });
  const errors = form.errors.map((it) => ({ ...it, fieldId: idOf(it.fieldId) }));
  return (
    <form noValidate onSubmit={send}>
      <Stack>
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(errors.length, locale)} errors={errors} />
        <ToldPersonFields form={form} choices={choices} idOf={idOf} />
        <FormActions>
          <Button type="submit" busy={form.isBusy}>
            {words.substituteNew}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
