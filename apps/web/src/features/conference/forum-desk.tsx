import type { EventId, EventSession, SessionId } from '@netzwerkstatt/domain';
import { Facts } from '../../components/data/facts.tsx';
import { Card } from '../../components/layout/card.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { AssignForumsForm } from './assign-forums-form.tsx';
import { ForumBars } from './forum-bars.tsx';
import { forumDeskWords } from './forum-desk-words.ts';
import type { ForumDeskView } from './programme-data.ts';
import { WishRoundForm } from './wish-round-form.tsx';

export interface ForumDeskProps {
  readonly event: EventId;
  readonly sessions: readonly Pick<EventSession, 'id' | 'title' | 'startsAt' | 'endsAt'>[];
  readonly desk: ForumDeskView;
}

/** Forums given by wish: until when wishes are taken, what would come of them, and the assignment. */
export function ForumDesk({ event, sessions, desk }: ForumDeskProps) {
  const words = useWords(forumDeskWords);
  const locale = useLocale();
  const { round, times, people, wished, mayAssign } = desk;
  const sessionOf = (id: SessionId) => sessions.find((it) => it.id === id);
  const isOver = round !== undefined && !round.isOpen && round.released === undefined;
  return (
    <Card as="section" labelledBy="foren-nach-wunsch">
      <Stack>
        <h3 id="foren-nach-wunsch">{words.heading}</h3>
        <p>{useStanding(desk)}</p>
        {round?.released && <p>{words.later}</p>}
        {round && (
          <>
            <Facts
              facts={[
                { term: words.wishedTerm, value: words.wished(wished, people) },
                { term: words.commitment, value: <code>{round.commitment}</code> },
                ...(round.seed === undefined ? [] : [{ term: words.seed, value: <code>{round.seed}</code> }]),
              ]}
            />
            {times.map((time) => (
              <ForumBars key={time.forums.map(({ id }) => id).join()} time={time} sessionOf={sessionOf} />
            ))}
          </>
        )}
        {mayAssign && isOver && <AssignForumsForm event={event} people={people} />}
        {mayAssign && round?.released === undefined && (
          <WishRoundForm
            event={event}
            hasRound={round !== undefined}
            key={round === undefined ? 'none' : formatInstant(round.wishesUntil, locale)}
          />
        )}
      </Stack>
    </Card>
  );
}

function useStanding({ round }: ForumDeskView): string {
  const words = useWords(forumDeskWords);
  const locale = useLocale();
  if (round === undefined) return words.free;
  const { released } = round;
  if (released) return words.released(formatInstant(released.at, locale), released.by, released.reason);
  const until = formatInstant(round.wishesUntil, locale);
  return round.isOpen ? words.open(until) : words.over(until);
}
