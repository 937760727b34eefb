import type { EventId } from '@netzwerkstatt/domain';
import { useState } from 'react';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Mail, SearchX } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { invitationsPath } from '../desk/desk-paths.ts';
import { ListSearch } from '../desk/list-search.tsx';
import { countOf, type InvitationFilter, type Invited, invitationFilters } from './invitation-filter.ts';
import { InvitedTable } from './invited-table.tsx';
import { invitedWords } from './invited-words.ts';
import { RemindButton } from './remind-button.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';

export interface InvitedListProps {
  readonly event: EventId;
  readonly list: Answers['invitations']['ofEvent'];
  /** What the list is narrowed to, and which of its pages this is. */
  readonly search: {
    readonly q?: string | undefined;
    readonly status?: InvitationFilter | undefined;
    readonly page: number;
  };
  /** Whether there is still something to answer. */
  readonly isOpen: boolean;
}

/** Who was invited, and what became of it. */
export function InvitedList({ event, list, search: { q, status, page }, isOpen }: InvitedListProps) {
  const words = useWords(invitedWords);
  const [asked, setAsked] = useState<Invited>();
  const { counts, total } = list;
  const all = countOf(undefined, counts);
  if (all === 0) {
    return (
      <Section heading={words.heading}>
        <EmptyState title={words.nobody} icon={<Mail />} level={3}>
          <p>{words.nobodyWhy}</p>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section heading={words.heading}>
      <Stack>
        <p>{words.figures(all, counts)}</p>
        {isOpen && <RemindButton event={event} />}
        <Filters event={event} counts={counts} q={q} status={status} />
        <ListSearch
          label={words.search}
          text={q}
          keep={{ status }}
          hrefOf={(text) => invitationsPath(event, { q: text, status })}
        />
        {(q !== undefined || status !== undefined) && (
          <p role="status" className="small muted">
            {words.shown(total)}
          </p>
        )}
        {total === 0 ? (
          <NobodyFound event={event} />
        ) : (
          <InvitedTable caption={words.caption(total)} invited={list.invitations} onTakeBack={setAsked} />
        )}
        <Pagination
          label={words.pages}
          current={page}
          count={Math.ceil(total / list.pageLength)}
          hrefOf={(number) => invitationsPath(event, { q, status, page: number })}
        />
        <TakeBackDialog event={event} asked={asked} onClose={() => setAsked(undefined)} />
      </Stack>
    </Section>
  );
}

interface FiltersProps extends Pick<InvitedListProps, 'event'> {
  readonly counts: InvitedListProps['list']['counts'];
  readonly q: string | undefined;
  readonly status: InvitationFilter | undefined;
}

/** The states there is somebody in. */
function Filters({ event, counts, q, status }: FiltersProps) {
  const words = useWords(invitedWords);
  const filled = invitationFilters.filter((it) => it === status || countOf(it, counts) > 0);
  return (
    <SegmentedNav
      label={words.filters}
      items={[
        {
          label: `${words.all} (${countOf(undefined, counts)})`,
          href: invitationsPath(event, { q }),
          current: status === undefined,
        },
        ...filled.map((it) => ({
          label: `${words.filter[it]} (${countOf(it, counts)})`,
          href: invitationsPath(event, { q, status: it }),
          current: it === status,
        })),
      ]}
    />
  );
}

function NobodyFound({ event }: Pick<InvitedListProps, 'event'>) {
  const words = useWords(invitedWords);
  const showAll = (
    <ButtonLink variant="neutral" href={invitationsPath(event, {})}>
      {words.showAll}
    </ButtonLink>
  );
  return (
    <EmptyState title={words.noHit} icon={<SearchX />} level={3} actions={showAll}>
      <p>{words.noHitReason}</p>
    </EmptyState>
  );
}
