import type { Answers } from '../../lib/api-types.ts';

export type ChangePreviewView = Answers['changes']['preview'];
type Session = ChangePreviewView['before']['sessions'][number];

export type Effect = 'moved' | 'cancelled' | 'restored' | 'added' | 'same';

/** One line of the table of dates. */
export interface SessionEffect {
  readonly id: string;
  readonly before: Session | undefined;
  readonly after: Session;
  readonly effect: Effect;
}

/** What happens to each date, in the order of the days they will be on. An event that is cancelled takes its dates along. */
export function sessionEffects({
  before,
  after,
}: Pick<ChangePreviewView, 'before' | 'after'>): readonly SessionEffect[] {
  return after.sessions.map((session) => {
    const earlier = before.sessions.find(({ id }) => id === session.id);
    return { id: session.id, before: earlier, after: session, effect: effectOf(earlier, session, before, after) };
  });
}

function effectOf(
  earlier: Session | undefined,
  session: Session,
  before: { readonly status: string },
  after: { readonly status: string },
): Effect {
  if (earlier === undefined) return 'added';
  const wasHeld = earlier.status === 'planned' && before.status !== 'cancelled';
  const isHeld = session.status === 'planned' && after.status !== 'cancelled';
  if (wasHeld !== isHeld) return isHeld ? 'restored' : 'cancelled';
  return earlier.startsAt !== session.startsAt || earlier.endsAt !== session.endsAt ? 'moved' : 'same';
}
