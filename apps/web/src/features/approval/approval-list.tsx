import type { EventId } from '@netzwerkstatt/domain';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass, Mail } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { TabNav } from '../../components/navigation/tab-nav.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { standingWords } from '../refusals/standing-words.ts';
import { type ApprovalFilter, approvalFilters } from './approval-filter.ts';
import { approvalsWords } from './approvals-words.ts';

type Approval = Answers['approvals']['ofEvent']['approvals'][number];

export interface ApprovalListProps {
  readonly event: EventId;
  readonly approvals: readonly Approval[];
  /** Absent: all of them. */
  readonly filter: ApprovalFilter | undefined;
}

/** Whose superior was asked, and what came of it. */
export function ApprovalList({ event, approvals, filter }: ApprovalListProps) {
  const words = useWords(approvalsWords);
  const locale = useLocale();
  const countOf = (status: ApprovalFilter) => approvals.filter((it) => it.status === status).length;
  const path = deskEventPath(event, 'zustimmung');
  const columns: readonly Column<Approval>[] = [
    { id: 'who', header: words.who, rowHeader: true, cell: ({ name }) => name },
    { id: 'state', header: words.state, cell: ({ status }) => <ApprovalState status={status} /> },
    { id: 'standing', header: words.standing, cell: ({ standing }) => standingWords(standing, locale) },
    {
      id: 'until',
      header: words.until,
      cell: ({ until, remindedAt }) => (
        <>
          {formatInstant(until, locale)}
          {remindedAt && <small>{words.reminded(formatInstant(remindedAt, locale))}</small>}
        </>
      ),
    },
  ];
  const shown = approvals.filter(({ status }) => filter === undefined || status === filter);
  return (
    <Section heading={words.list}>
      {approvals.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      ) : (
        <Stack>
          <p>{words.figures(approvals.length, countOf('asked') + countOf('unanswered'))}</p>
          <TabNav
            label={words.filter}
            items={[
              { label: words.all, href: path, count: approvals.length, current: filter === undefined },
              ...approvalFilters.map((it) => ({
                label: words.states[it],
                href: `${path}?stand=${it}`,
                count: countOf(it),
                current: filter === it,
              })),
            ]}
          />
          {shown.length === 0 ? (
            <p>{words.noneOfThese}</p>
          ) : (
            <DataTable
              caption={words.list}
              columns={columns}
              rows={shown}
              rowKey={({ registration }) => registration}
            />
          )}
        </Stack>
      )}
    </Section>
  );
}

const looks = {
  asked: { tone: 'info', icon: <Mail /> },
  approved: { tone: 'success' },
  declined: { tone: 'quiet', icon: <CircleX /> },
  unanswered: { tone: 'quiet', icon: <Hourglass /> },
} as const satisfies Record<Approval['status'], Omit<StatusTextProps, 'children'>>;

function ApprovalState({ status }: Pick<Approval, 'status'>) {
  return <StatusText {...looks[status]}>{useWords(approvalsWords).states[status]}</StatusText>;
}
