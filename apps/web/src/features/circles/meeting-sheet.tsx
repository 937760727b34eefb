import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { FieldError } from '../../components/forms/field-error.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Check } from '../../components/icons.ts';
import { Columns } from '../../components/layout/columns.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { type CircleMember, type CircleSession, type CircleView, memberName } from './circle-data.ts';
import { minutesWords } from './minutes-words.ts';

type Standing = CircleMember['standings'][string];

const standings = ['present', 'represented', 'absent'] as const;

/** Who was at a meeting: the member, the substitute, or neither. */
export function MeetingSheet({ view, session }: { readonly view: CircleView; readonly session: CircleSession }) {
  const words = useWords(minutesWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [edits, setEdits] = useState<ReadonlyMap<string, Standing>>(new Map());
  const [isEmpty, setIsEmpty] = useState(false);
  const { members, event, may } = view;
  const standingOf = (it: CircleMember) => edits.get(it.member) ?? it.standings[session.id];
  const count = (standing: Standing) => members.filter((it) => standingOf(it) === standing).length;
  const summary = words.count(count('present'), count('represented'), count('absent'));
  const mayRecord = may.work && event.status === 'published';

  const enter = (member: string, standing: string): void =>
    setEdits((before) => new Map(before).set(member, standing as Standing));
  const enterAll = (): void => setEdits(new Map(members.map(({ member }) => [member, 'present'])));

  const save = async (submit: SyntheticEvent): Promise<void> => {
    submit.preventDefault();
    const entered = members.flatMap((it) => {
      const standing = standingOf(it);
      return standing === undefined ? [] : [{ member: it.member, standing }];
    });
    setIsEmpty(entered.length === 0);
    if (entered.length === 0) return;
    await action.run(async () => {
      await api.circles.recordMeeting.mutate({ event: event.id, session: session.id, members: entered });
      setEdits(new Map());
      await reload();
      return words.attendanceSaved;
    });
  };

  if (members.length === 0) return null;
  if (!mayRecord) {
    return (
      <Section heading={words.attendance} level={3}>
        <p>{summary}</p>
      </Section>
    );
  }
  return (
    <Section
      heading={words.attendance}
      level={3}
      action={
        <Button variant="quiet" size="small" onClick={enterAll}>
          <Check />
          {words.everybody}
        </Button>
      }
    >
      <LeaveGuard isDirty={() => edits.size > 0 && !action.isBusy} />
      <form noValidate onSubmit={save}>
        <Stack>
          <p className="small muted">{words.representedMeaning}</p>
          <Columns>
            {members.map((it) => (
              <SelectField
                key={it.member}
                id={`standing-${it.member}`}
                label={memberName(it)}
                emptyLabel={words.open}
                value={standingOf(it) ?? ''}
                onChange={(change) => enter(it.member, change.target.value)}
                options={standings
                  .filter((standing) => standing !== 'represented' || it.substitute || standingOf(it) === standing)
                  .map((standing) => ({
                    value: standing,
                    label:
                      standing === 'represented' && it.substitute
                        ? words.representedBy(memberName(it.substitute))
                        : words.standings[standing],
                  }))}
              />
            ))}
          </Columns>
          <p role="status">{summary}</p>
          {isEmpty && <FieldError id="meeting-error">{words.nothingToSave}</FieldError>}
          <FailureNote failure={action.failure} />
          <FormActions>
            <Button type="submit" variant="neutral" busy={action.isBusy}>
              {words.saveAttendance}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Section>
  );
}
