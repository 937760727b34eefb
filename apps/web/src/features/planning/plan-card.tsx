import { dateOf } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { classNames } from '../../components/class-names.ts';
import { Move } from '../../components/icons.ts';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { kindWord } from '../event/event-words.ts';
import type { ShownEntry } from './days-of-plan.ts';
import styles from './plan-card.module.css';
import { planWords } from './plan-words.ts';
import type { MovingControls } from './use-moving.ts';

const hues = {
  module_run: styles.green,
  state_conference: styles.violet,
  network_conference: styles.violet,
  quality_circle: styles.blue,
  training: undefined,
} as const;

export interface PlanCardProps {
  readonly entry: ShownEntry;
  /** Who runs it, as a mark on others' dates. */
  readonly owner: string | undefined;
  /** Absent for what cannot be moved here. */
  readonly controls?: MovingControls | undefined;
}

/** A date on the plan: when, what, how it stands. Others' are dimmed; one's own can be carried to another day. */
export function PlanCard({ entry, owner, controls }: PlanCardProps) {
  const words = useWords(planWords);
  const locale = useLocale();
  const { land } = getRouteApi('__root__').useLoaderData();
  const { event, session, isOwn, forums } = entry;
  const isCancelled = event.status === 'cancelled' || session.status === 'cancelled';
  const part = forums === undefined ? session.title : words.forums(forums);
  const title = part ? `${event.title}: ${part}` : event.title;
  const marks = [
    ...(isOwn ? [] : [owner ?? words.wholeLand]),
    ...(event.status === 'draft' ? [words.draft] : []),
    ...(isCancelled ? [words.cancelled] : []),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the second way; link and button are the first
    <div
      className={classNames(
        styles.card,
        hues[event.kind],
        !isOwn && styles.foreign,
        event.status === 'draft' && styles.draft,
        isCancelled && styles.cancelled,
        controls?.moving?.entry === entry && styles.moving,
      )}
      draggable={controls !== undefined}
      onDragStart={(drag) => {
        drag.dataTransfer.setData('text/plain', session.id);
        drag.dataTransfer.effectAllowed = 'move';
      }}
    >
      <Link
        href={isOwn ? deskEventPath(event.id) : `/veranstaltungen/${event.slug}`}
        draggable={false}
        onKeyDown={controls && ((key) => controls.onKeyDown(key, entry))}
      >
        <span className={styles.time}>{formatSpan(session.startsAt, session.endsAt, locale)}</span>
        <b>{title}</b>
        <VisuallyHidden>{kindWord(event.kind, land.words, locale)}</VisuallyHidden>
        {marks.length > 0 && <span className={styles.mark}>{marks.join(', ')}</span>}
      </Link>
      {controls && (
        <button
          type="button"
          className={styles.move}
          aria-label={words.moveOf(title)}
          title={words.move}
          onClick={() => controls.ask(entry, dateOf(session.startsAt))}
        >
          <Move />
        </button>
      )}
    </div>
  );
}
