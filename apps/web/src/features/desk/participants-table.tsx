import type { ReactNode } from 'react';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column, Selection } from '../../components/data/table-column.ts';
import type { Choices, Participant } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { unmetRemark } from '../eligibility/unmet-remark.ts';
import { DecisionMenu } from './decision-menu.tsx';
import { participantWords, personColumns } from './participant-columns.tsx';
import { RegistrationState } from './registration-state.tsx';
import { type AskedDecision, decisionsAbout } from './staff-decision.ts';

export interface ParticipantsTableProps {
  readonly caption: string;
  readonly participants: readonly Participant[];
  readonly choices: Choices;
  /** From then on nothing is decided about anybody. */
  readonly eventHasBegun: boolean;
  /** Absent for those who may only look. */
  readonly onAsk?: ((asked: AskedDecision) => void) | undefined;
  /** Of people to do something about together; absent for those who may only look. */
  readonly selection?: Selection<Participant> | undefined;
  /** What can be done about those who are selected. */
  readonly bar?: ReactNode;
}

export function ParticipantsTable({
  caption,
  participants,
  choices,
  eventHasBegun,
  onAsk,
  selection,
  bar,
}: ParticipantsTableProps) {
  const words = useWords(participantWords);
  const locale = useLocale();
  const columns: readonly Column<Participant>[] = [
    ...personColumns(choices, locale),
    { id: 'state', header: words.state, card: 'plain', cell: (it) => <State participant={it} /> },
    ...(onAsk
      ? [
          {
            id: 'actions',
            header: words.actions,
            headerHidden: true,
            card: 'corner' as const,
            cell: (it: Participant) => (
              <DecisionMenu participant={it} decisions={decisionsAbout(it, eventHasBegun)} onAsk={onAsk} />
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={participants}
      rowKey={({ id }) => id}
      selection={selection}
      bar={bar}
    />
  );
}

/** How a registration stands, and what the conditions of the event remark about it. */
function State({ participant }: { readonly participant: Participant }) {
  const locale = useLocale();
  return (
    <>
      <RegistrationState registration={participant} />
      {participant.unmet?.map((it) => (
        <small key={JSON.stringify(it)}>{unmetRemark(it, locale)}</small>
      ))}
    </>
  );
}
