import { Check, Hourglass, Pencil } from '../../components/icons.ts';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDayAndMonth } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { hasBegun } from '../desk/event-state.ts';
import { heldSessions } from '../event/held-sessions.ts';
import { type CircleSession, type CircleView, minutesOf } from './circle-data.ts';
import { minutesPath } from './circle-paths.ts';
import { minutesWords } from './minutes-words.ts';

/** The meetings of a circle side by side, each with how far its minutes are. */
export function MeetingNav({ view, current }: { readonly view: CircleView; readonly current: string }) {
  const words = useWords(minutesWords);
  const locale = useLocale();
  return (
    <SegmentedNav
      label={words.meetings}
      items={heldSessions(view.event).map((it) => {
        const [icon, state] = stateOf(it);
        return {
          icon,
          label: (
            <>
              {formatDayAndMonth(it.startsAt, locale)}
              <VisuallyHidden>, {state}</VisuallyHidden>
            </>
          ),
          href: minutesPath(view.event.id, it.id),
          current: it.id === current,
        };
      })}
    />
  );

  function stateOf(session: CircleSession) {
    if (!hasBegun(session, view.now)) return [<Hourglass key="icon" />, words.state.later] as const;
    const latest = minutesOf(view, session.id)[0];
    if (latest?.status === 'approved') return [<Check key="icon" />, words.state.approved] as const;
    return [<Pencil key="icon" />, latest === undefined ? words.state.none : words.state.draft] as const;
  }
}
