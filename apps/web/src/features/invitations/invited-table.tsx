import { Button } from '../../components/actions/button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass, Mail, Undo2 } from '../../components/icons.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { Invited } from './invitation-filter.ts';
import { invitedWords } from './invited-words.ts';

export interface InvitedTableProps {
  readonly caption: string;
  readonly invited: readonly Invited[];
  readonly onTakeBack: (invited: Invited) => void;
}

export function InvitedTable({ caption, invited, onTakeBack }: InvitedTableProps) {
  const words = useWords(invitedWords);
  const locale = useLocale();
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
    { id: 'state', header: words.state, card: 'plain', cell: ({ status }) => <InvitationState status={status} /> },
    {
      id: 'when',
      header: words.when,
      cell: (it) => (
        <>
          {formatInstant(it.sentAt, locale)}
          {it.locale === 'en' && <small>{words.inEnglish}</small>}
        </>
      ),
    },
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
    {
      id: 'actions',
      header: words.actions,
      headerHidden: true,
      align: 'end',
      card: 'plain',
      cell: (it) =>
        canTakeBack(it) && (
          <Button
            variant="quiet"
            size="small"
            aria-label={words.takeBackFrom(it.name ?? it.email)}
            onClick={() => onTakeBack(it)}
          >
            {words.takeBack}
          </Button>
        ),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={invited} rowKey={({ id }) => id} />;
}

/** A place that somebody has is withdrawn where it stands in the list of participants. */
function canTakeBack({ status }: Invited): boolean {
  return status !== 'answered' && status !== 'taken_back';
}

const looks = {
  sent: { tone: 'info', icon: <Mail /> },
  opened: { tone: 'info', icon: <Hourglass /> },
  answered: { tone: 'success' },
  declined: { tone: 'quiet', icon: <CircleX /> },
  ended: { tone: 'quiet', icon: <CircleX /> },
  taken_back: { tone: 'quiet', icon: <Undo2 /> },
} as const satisfies Record<Invited['status'], Omit<StatusTextProps, 'children'>>;

function InvitationState({ status }: Pick<Invited, 'status'>) {
  return <StatusText {...looks[status]}>{useWords(invitedWords).states[status]}</StatusText>;
}
