import type { Instant } from '@netzwerkstatt/domain';
import { Check, Hourglass, Pencil } from '../../components/icons.ts';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { formatDayAndMonth } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { attendancePath } from '../desk/desk-paths.ts';
import { hasBegun } from '../desk/event-state.ts';
import type { Attendant } from './attendance-draft.ts';
import { attendanceWords } from './attendance-words.ts';
import { isRecorded } from './due-session.ts';

export interface SessionNavProps {
  readonly event: string;
  readonly sessions: EventFacts['sessions'];
  readonly current: string;
  readonly attendants: readonly Attendant[];
  readonly now: Instant;
}

/** The sessions of an event side by side, each with how far its attendance is. */
export function SessionNav({ event, sessions, current, attendants, now }: SessionNavProps) {
  const words = useWords(attendanceWords);
  const locale = useLocale();
  return (
    <SegmentedNav
      label={words.sessions}
      items={sessions.map((it) => {
        const [icon, state] = stateOf(it);
        return {
          icon,
          label: (
            <>
              {formatDayAndMonth(it.startsAt, locale)} {it.title}
              <VisuallyHidden>, {state}</VisuallyHidden>
            </>
          ),
          href: attendancePath(event, it.id),
          current: it.id === current,
        };
      })}
    />
  );

  function stateOf(session: EventFacts['sessions'][number]) {
    if (isRecorded(session, attendants)) return [<Check key="icon" />, words.recorded] as const;
    if (hasBegun(session, now)) return [<Pencil key="icon" />, words.open] as const;
    return [<Hourglass key="icon" />, words.notBegun] as const;
  }
}
