import { describeSeriesEntry } from '@netzwerkstatt/scheduling';
import { DataTable } from '../../components/data/data-table.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatDayShort, formatInstant, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { conflictLine, worthSaying } from '../refusals/conflict-message.ts';
import { sessionFindingMessage } from '../refusals/session-message.ts';
import { changeWords } from './change-words.ts';
import { Recipients } from './recipients.tsx';
import { ruleWords } from './rule-words.ts';
import { SampleLetter } from './sample-letter.tsx';
import { type ChangePreviewView, sessionEffects } from './session-effects.ts';

export type PreviewPage = (page: number) => Promise<ChangePreviewView['recipients']>;

export interface ChangePreviewProps {
  readonly preview: ChangePreviewView;
  /** More of those who get a mail. */
  readonly askPage: PreviewPage;
}

/** What will change, what will not, and who hears of it. */
export function ChangePreview({ preview, askPage }: ChangePreviewProps) {
  const words = useWords(changeWords);
  return (
    <Stack gap="huge">
      <Section heading={words.changesHeading} level={3}>
        <Stack>
          <Dates preview={preview} />
          <LeftAlone preview={preview} />
          <RuleEntries preview={preview} />
          <ToKnow preview={preview} />
        </Stack>
      </Section>
      <Section heading={words.mailsHeading} level={3}>
        <Stack>
          {preview.recipients.total === 0 ? (
            <p>{words.nobody}</p>
          ) : (
            <Recipients recipients={preview.recipients} mails={preview.mails} askPage={askPage} />
          )}
          {preview.sample && <SampleLetter sample={preview.sample} />}
        </Stack>
      </Section>
    </Stack>
  );
}

function Dates({ preview }: { readonly preview: ChangePreviewView }) {
  const words = useWords(changeWords);
  const locale = useLocale();
  type Row = ReturnType<typeof sessionEffects>[number];
  const shown = (session: Row['after'] | undefined) =>
    session === undefined
      ? words.nothing
      : [
          `${formatDayShort(session.startsAt, locale)}, ${formatSpan(session.startsAt, session.endsAt, locale)}`,
          ...(session.status === 'cancelled' ? [`(${words.isOff})`] : []),
        ].join(' ');
  return (
    <DataTable<Row>
      caption={words.table}
      rows={sessionEffects(preview)}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'before',
          header: words.before,
          rowHeader: true,
          cell: ({ before, after }) => [after.title, shown(before)].filter(Boolean).join(': '),
        },
        { id: 'after', header: words.after, cell: ({ after }) => shown(after) },
        {
          id: 'effect',
          header: words.effect,
          cell: ({ effect }) => (effect === 'same' ? words.effects.same : <b>{words.effects[effect]}</b>),
        },
      ]}
    />
  );
}

function LeftAlone({ preview: { leftAlone } }: { readonly preview: ChangePreviewView }) {
  const words = useWords(changeWords);
  const locale = useLocale();
  if (leftAlone.length === 0) return null;
  return (
    <Note tone="info" title={words.leftAloneHeading}>
      <ul>
        {leftAlone.map(({ session, why }) => (
          <li key={session.id}>
            {formatDayShort(session.startsAt, locale)}:{' '}
            {words.why[why === 'by_hand' && !session.isByHand ? 'added' : why]}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Days of another rule on which its dates are not simply held: holidays above all. */
function RuleEntries({ preview: { entries } }: { readonly preview: ChangePreviewView }) {
  const words = useWords(ruleWords);
  const locale = useLocale();
  const told = entries.filter(({ outcome }) => outcome !== 'held');
  if (told.length === 0) return null;
  return (
    <Note tone="info" title={words.entries}>
      <ul>
        {told.map((entry) => (
          <li key={entry.ruleDay}>{describeSeriesEntry(entry, locale)}</li>
        ))}
      </ul>
    </Note>
  );
}

function ToKnow({ preview }: { readonly preview: ChangePreviewView }) {
  const words = useWords(changeWords);
  const locale = useLocale();
  const { after, findings, conflicts, warnings, isDeadlineMoved } = preview;
  const dayOf = (id: string) => {
    const session = after.sessions.find((it) => it.id === id);
    return session ? formatDayShort(session.startsAt, locale) : '';
  };
  const messages = [
    ...(isDeadlineMoved ? [words.deadline(formatInstant(after.registrationClosesAt, locale))] : []),
    ...worthSaying(conflicts).map((it) => conflictLine(it, locale)),
    ...findings.map((it) => sessionFindingMessage(it, locale)),
    ...warnings.flatMap((it) => (it.code === 'same_slot' ? [words.sameSlot(dayOf(it.sessionId))] : [])),
  ];
  if (messages.length === 0) return null;
  return (
    <Note tone="warning" title={words.toKnow}>
      <ul>
        {[...new Set(messages)].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Note>
  );
}
