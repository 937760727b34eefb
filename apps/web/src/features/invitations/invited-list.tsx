import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass, Mail } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { inviteWords } from './invite-words.ts';

type Invited = Answers['invitations']['ofEvent'][number];

export interface InvitedListProps {
  readonly event: EventId;
  readonly invited: readonly Invited[];
  /** Whether there is still something to answer. */
  readonly isOpen: boolean;
}

/** Who was invited, and what became of it. */
export function InvitedList({ event, invited, isOpen }: InvitedListProps) {
  const words = useWords(inviteWords);
  const locale = useLocale();
  const countOf = (status: Invited['status']) => invited.filter((it) => it.status === status).length;
  const columns: readonly Column<Invited>[] = [
    {
      id: 'who',
      header: words.who,
      rowHeader: true,
      cell: ({ name, email }) =>
        name === undefined ? (
          email
        ) : (
          <>
            {name}
            <small>{email}</small>
          </>
        ),
    },
    { id: 'state', header: words.state, cell: ({ status }) => <InvitationState status={status} /> },
    { id: 'when', header: words.when, cell: ({ sentAt }) => formatInstant(sentAt, locale) },
    {
      id: 'reminded',
      header: words.remindedAt,
      cell: ({ remindedAt }) =>
        remindedAt === undefined ? (
          <span className="muted">{words.notReminded}</span>
        ) : (
          formatInstant(remindedAt, locale)
        ),
    },
  ];
  return (
    <Section heading={words.invited}>
      {invited.length === 0 ? (
        <EmptyState title={words.nobody}>
          <p>{words.nobodyWhy}</p>
        </EmptyState>
      ) : (
        <Stack>
          <p>{words.figures(invited.length, countOf('answered'), countOf('declined'))}</p>
          {isOpen && <Remind event={event} />}
          <DataTable caption={words.invited} columns={columns} rows={invited} rowKey={({ id }) => id} />
        </Stack>
      )}
    </Section>
  );
}

const looks = {
  sent: { tone: 'info', icon: <Mail /> },
  opened: { tone: 'info', icon: <Hourglass /> },
  answered: { tone: 'success' },
  declined: { tone: 'quiet', icon: <CircleX /> },
} as const satisfies Record<Invited['status'], Omit<StatusTextProps, 'children'>>;

function InvitationState({ status }: Pick<Invited, 'status'>) {
  return <StatusText {...looks[status]}>{useWords(inviteWords).states[status]}</StatusText>;
}

function Remind({ event }: Pick<InvitedListProps, 'event'>) {
  const words = useWords(inviteWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const remind = () =>
    action.run(async () => {
      const { reminded } = await api.invitations.remind.mutate({ event });
      await reload();
      return words.reminded(reminded);
    });
  return (
    <>
      <FailureNote failure={action.failure} />
      <div>
        <Button variant="neutral" busy={action.isBusy} busyText={words.reminding} onClick={remind}>
          {words.remind}
        </Button>
      </div>
      <p className="small muted">{words.remindHint}</p>
    </>
  );
}
