import type { ReactNode } from 'react';
import { Badge } from '../../components/feedback/badge.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import type { Tone } from '../../components/feedback/tone.ts';
import { CalendarDays, CircleX, Clock, Hourglass, Lock, Pencil, Users } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import type { EventState } from './event-state.ts';
import { stateWords } from './state-words.ts';

const looks: Readonly<Record<EventState, { readonly tone: Tone; readonly icon?: ReactNode }>> = {
  draft: { tone: 'info', icon: <Pencil /> },
  opens_later: { tone: 'info', icon: <Hourglass /> },
  open: { tone: 'success' },
  registration_over: { tone: 'info', icon: <Clock /> },
  by_invitation: { tone: 'info', icon: <Users /> },
  running: { tone: 'success', icon: <CalendarDays /> },
  to_close: { tone: 'warning' },
  closed: { tone: 'success', icon: <Lock /> },
  cancelled: { tone: 'bad', icon: <CircleX /> },
};

/** How an event stands, in a word and a sign; `text` for the cell of a table. */
export function EventStateBadge({
  state,
  as = 'badge',
}: {
  readonly state: EventState;
  readonly as?: 'badge' | 'text';
}) {
  const words = useWords(stateWords);
  const { tone, icon } = looks[state];
  if (as === 'badge') {
    return (
      <Badge tone={tone} icon={icon}>
        {words[state]}
      </Badge>
    );
  }
  return (
    <span className="nowrap">
      <StatusText tone={state === 'closed' ? 'quiet' : tone} icon={icon}>
        {words[state]}
      </StatusText>
    </span>
  );
}
