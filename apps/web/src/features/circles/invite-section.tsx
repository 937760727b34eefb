import { toldMemberInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { UserPlus } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { type DeskAction, useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { OrganisationField } from '../registration/organisation-field.tsx';
import { detailsFrom, type PersonValues } from '../registration/person-values.ts';
import type { CircleView } from './circle-data.ts';
import { circleWords } from './circle-words.ts';
import { memberWords } from './member-words.ts';
import { PersonPicker } from './person-picker.tsx';
import { ToldPersonFields, toldPersonMessage } from './told-person-fields.tsx';

type ToldInput = z.input<typeof toldMemberInput>;

export interface InviteSectionProps {
  readonly event: CircleView['event'];
  readonly choices: Choices;
}

/** Somebody the network knows, or somebody new, becomes a member. */
export function InviteSection({ event, choices }: InviteSectionProps) {
  const words = useWords(memberWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const known = useDeskAction();
  const told = useDeskAction();
  const [isNew, setIsNew] = useState(false);
  // Counts the invitations, so that the search begins anew after each.
  const [invitations, setInvitations] = useState(0);

  const done = async (name: string): Promise<string> => {
    setInvitations((before) => before + 1);
    setIsNew(false);
    await reload();
    return words.invited(name);
  };

  return (
    <Section heading={words.invite}>
      <Stack>
        <p>{words.inviteText}</p>
        <FailureNote failure={known.failure} />
        <PersonPicker
          key={invitations}
          event={event.id}
          action={known}
          goAhead={words.inviteKnown}
          onPick={(person, name) =>
            void known.run(async () => {
              await api.circles.inviteKnown.mutate({ event: event.id, person });
              return done(name);
            })
          }
        />
        {isNew ? (
          <NewMemberForm
            event={event}
            choices={choices}
            action={told}
            onCancel={() => setIsNew(false)}
            onSend={(input) =>
              told.run(async () => {
                await api.circles.invite.mutate(input as Parameters<typeof api.circles.invite.mutate>[0]);
                return done(`${input.givenName} ${input.familyName}`);
              })
            }
          />
        ) : (
          <div>
            <Button variant="quiet" onClick={() => setIsNew(true)}>
              <UserPlus />
              {words.notFound}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

interface NewMemberFormProps extends InviteSectionProps {
  readonly action: DeskAction;
  readonly onCancel: () => void;
  readonly onSend: (input: ToldInput) => Promise<Failure | undefined>;
}

function NewMemberForm({ event, choices, action, onCancel, onSend }: NewMemberFormProps) {
  const words = useWords(memberWords);
  const common = useWords(circleWords);
  const locale = useLocale();
  const form = useSchemaForm<PersonValues, ToldInput>({
    schema: toldMemberInput,
    defaultValues: {},
    toInput: (values) => {
      const { region: _, ...details } = detailsFrom(values);
      return { event: event.id, ...details, email: values.email ?? '' };
    },
    messageFor: (problem) => toldPersonMessage(problem, locale),
  });
  const send = form.submit(async (input) => {
    const failed = await onSend(input);
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
  });
  return (
    <form noValidate onSubmit={send}>
      <Stack>
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <ToldPersonFields form={form} choices={choices} />
        <OrganisationField form={form} known={{}} />
        {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
        <FormActions>
          <Button type="submit" busy={form.isBusy}>
            {words.inviteNew}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {common.cancel}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
