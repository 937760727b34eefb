import { Button } from '../../components/actions/button.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { MapPin } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { SessionHintList } from '../event-editor/session-hint-list.tsx';
import { sessionHints } from '../event-editor/session-hints.ts';
import type { DateFinderProps, Proposal } from './date-finder.tsx';
import { finderWords } from './finder-words.ts';

export interface ProposalListProps extends Pick<DateFinderProps, 'onTake' | 'onFix'> {
  readonly proposals: readonly Proposal[];
}

/** The dates that were found, the best first, each with its reasons. */
export function ProposalList({ proposals, onTake, onFix }: ProposalListProps) {
  return (
    <Stack>
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.startsAt} proposal={proposal} onTake={onTake} onFix={onFix} />
      ))}
    </Stack>
  );
}

function ProposalCard({
  proposal,
  onTake,
  onFix,
}: { readonly proposal: Proposal } & Omit<ProposalListProps, 'proposals'>) {
  const words = useWords(finderWords);
  const locale = useLocale();
  const { startsAt, endsAt, room } = proposal;
  const date = `${formatDay(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`;
  const hints = sessionHints(proposal, 0, locale);
  return (
    <Card>
      <Stack gap="small">
        <Cluster>
          <b>{date}</b>
          {room && (
            <span className="nowrap">
              <MapPin /> {room.name}
            </span>
          )}
        </Cluster>
        {hints.length === 0 ? (
          <StatusText tone="success">{words.nothingAgainst}</StatusText>
        ) : (
          <SessionHintList id={`gruende-${startsAt}`} hints={hints} />
        )}
        <Cluster>
          <Button size="small" variant="neutral" onClick={() => onTake(proposal)}>
            {words.take}
            <VisuallyHidden>: {date}</VisuallyHidden>
          </Button>
          <Button size="small" variant="quiet" onClick={() => onFix(proposal)}>
            {words.fix}
            <VisuallyHidden>: {date}</VisuallyHidden>
          </Button>
        </Cluster>
      </Stack>
    </Card>
  );
}
