import type { SessionRoom } from '@netzwerkstatt/domain';
import type { ConferenceProgramme, ProgrammeSession } from '@netzwerkstatt/scheduling';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { programmeMessage } from '../refusals/programme-message.ts';
import styles from './entry-dialog.module.css';
import { type EntryField, type EntryProblem, type EntryValues, readEntry } from './entry-values.ts';
import { entryWords } from './programme-words.ts';

/** An entry that is being written: a new one, or one of the programme. */
export interface AskedEntry {
  readonly id: ProgrammeSession['id'];
  readonly values: EntryValues;
  readonly isNew: boolean;
  /** Why its title was not kept. */
  readonly refused?: string;
}

export interface EntryDialogProps {
  readonly asked: AskedEntry | undefined;
  readonly programme: ConferenceProgramme;
  readonly rooms: readonly SessionRoom[];
  readonly onClose: () => void;
  readonly onTake: (session: ProgrammeSession, programme: ConferenceProgramme, isNew: boolean) => void;
  readonly onRemove: (id: ProgrammeSession['id']) => void;
}

/** Writes one entry of a programme. */
export function EntryDialog({ asked, onClose, onRemove, ...rest }: EntryDialogProps) {
  const words = useWords(entryWords);
  const formId = useId();
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(asked);
  if (asked && asked !== shown) setShown(asked);
  return (
    <Dialog
      isOpen={asked !== undefined}
      onClose={onClose}
      title={shown === undefined || shown.isNew ? words.newTitle : words.editTitle(shown.values.title)}
      actions={
        <>
          <Button type="submit" form={formId}>
            {words.save}
          </Button>
          <Button variant="neutral" onClick={onClose}>
            {words.cancel}
          </Button>
          {shown && !shown.isNew && (
            <Button variant="danger" onClick={() => onRemove(shown.id)}>
              {words.remove}
            </Button>
          )}
        </>
      }
    >
      {asked && <EntryForm key={asked.id} id={formId} asked={asked} onDone={onClose} {...rest} />}
    </Dialog>
  );
}

interface EntryFormProps extends Pick<EntryDialogProps, 'programme' | 'rooms' | 'onTake'> {
  readonly id: string;
  readonly asked: AskedEntry;
  readonly onDone: () => void;
}

function EntryForm({ id, asked, programme, rooms, onTake, onDone }: EntryFormProps) {
  const words = useWords(entryWords);
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const roomList = useId();
  const [problems, setProblems] = useState<readonly EntryProblem[]>(
    asked.refused === undefined ? [] : [{ field: 'title', message: asked.refused }],
  );
  const { values } = asked;
  const sentence = (it: EntryProblem): string =>
    'message' in it
      ? it.message
      : 'word' in it
        ? words[it.word]
        : programmeMessage(it.problem, locale, () => valuesIn(form.current).title);
  const errorOf = (field: EntryField) => problems.filter((it) => it.field === field).map(sentence)[0];
  const field = <Key extends EntryField>(name: Key) => ({
    name,
    id: `${id}-${name}`,
    label: words.fields[name],
    defaultValue: values[name],
    error: errorOf(name),
  });

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const read = readEntry(valuesIn(form.current), asked.id, programme, rooms);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    onTake(read.session, read.programme, asked.isNew);
    onDone();
  };

  return (
    <form ref={form} id={id} noValidate onSubmit={submit}>
      <Stack>
        <ErrorSummary
          title={words.summary}
          errors={problems.map((it) => ({ fieldId: `${id}-${it.field}`, message: sentence(it) }))}
        />
        <TextField {...field('title')} />
        <RadioGroup
          name="kind"
          id={`${id}-kind`}
          legend={words.fields.kind}
          hint={words.kindHint}
          columns={2}
          defaultValue={values.kind}
          choices={(['plenary', 'forum'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        />
        <div className={styles.times}>
          <DateTimeField {...field('day')} kind="date" />
          <DateTimeField {...field('from')} kind="time" />
          <DateTimeField {...field('to')} kind="time" />
        </div>
        <NumberField {...field('minutes')} unit={words.minutesUnit} hint={words.minutesHint} optional />
        <TextField {...field('room')} list={roomList} autoComplete="off" optional />
        <datalist id={roomList}>
          {rooms.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <NumberField {...field('capacity')} hint={words.capacityHint} optional />
        <TextField {...field('speakers')} hint={words.speakersHint} autoComplete="off" optional />
      </Stack>
    </form>
  );
}

function valuesIn(form: HTMLFormElement | null): EntryValues {
  const data = new FormData(form ?? undefined);
  const text = (name: EntryField) => String(data.get(name) ?? '');
  return {
    title: text('title'),
    kind: text('kind') === 'forum' ? 'forum' : 'plenary',
    day: text('day'),
    from: text('from'),
    to: text('to'),
    minutes: text('minutes'),
    room: text('room'),
    capacity: text('capacity'),
    speakers: text('speakers'),
  };
}
