import type { SessionId } from '@netzwerkstatt/domain';
import type { ProgrammeSession } from '@netzwerkstatt/scheduling';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Move, TriangleAlert, User, Users } from '../../components/icons.ts';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatSpan } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import styles from './programme-card.module.css';
import { programmeWords } from './programme-words.ts';
import { type Moving, moveButtonId } from './use-moving.ts';

export interface ProgrammeCardProps {
  readonly session: ProgrammeSession;
  readonly mayEdit: boolean;
  readonly moving: Moving;
  /** Sentences about what is wrong with it. */
  readonly conflictsOf: (id: SessionId) => readonly string[];
  readonly chosen: Readonly<Record<SessionId, number>>;
  readonly onEdit: (session: ProgrammeSession) => void;
}

/** One entry in the grid. Its title is a button that takes the keys for moving. */
export function ProgrammeCard({ session, mayEdit, moving, conflictsOf, chosen, onEdit }: ProgrammeCardProps) {
  const words = useWords(programmeWords);
  const locale = useLocale();
  const { id, title, startsAt, endsAt, isForum, speakers, capacity } = session;
  const isMoving = moving.session?.id === id;
  const conflicts = conflictsOf(id);
  const name = title === '' ? words.untitled : title;
  const people = chosen[id] ?? 0;
  return (
    <article
      className={classNames(
        styles.card,
        isForum && styles.forum,
        isMoving && styles.moving,
        conflicts.length > 0 && styles.conflict,
      )}
    >
      <div className={styles.head}>
        {mayEdit ? (
          <button
            type="button"
            id={moveButtonId(id)}
            className={styles.title}
            aria-keyshortcuts="m"
            onKeyDown={(event) => moving.onKeyDown(event, session)}
            onClick={() => (isMoving ? moving.stop() : onEdit(session))}
          >
            <InGerman>{name}</InGerman>
            <VisuallyHidden>, {words.edit}</VisuallyHidden>
          </button>
        ) : (
          <b>
            <InGerman>{name}</InGerman>
          </b>
        )}
        {mayEdit && <IconButton label={words.moveOf(name)} icon={<Move />} onClick={() => moving.start(session)} />}
      </div>
      <p className={styles.meta}>
        {formatSpan(startsAt, endsAt, locale)} · {isForum ? words.forum : words.everybody}
      </p>
      {speakers && (
        <p className={styles.meta}>
          <User />
          <InGerman>{speakers}</InGerman>
        </p>
      )}
      {capacity !== undefined && (
        <p className={styles.meta}>
          <Users />
          {words.seats(capacity)}
          {people > 0 && `, ${words.chosenBy(people)}`}
        </p>
      )}
      {conflicts.map((sentence) => (
        <p key={sentence} className={styles.warning}>
          <TriangleAlert />
          <span>{sentence}</span>
        </p>
      ))}
    </article>
  );
}
