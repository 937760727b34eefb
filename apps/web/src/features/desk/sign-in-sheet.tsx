import type { EventFacts, Participant } from '../../lib/api-types.ts';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { sortedName } from './participant-columns.tsx';
import styles from './print.module.css';

const words = translated(
  {
    heading: 'Unterschriften',
    number: 'Nr.',
    name: 'Name',
    organisation: 'Einrichtung',
    signature: 'Unterschrift',
    added: 'nachgetragen',
  },
  {
    heading: 'Signatures',
    number: 'No.',
    name: 'Name',
    organisation: 'Organisation',
    signature: 'Signature',
    added: 'added',
  },
);

/** For people who come without being on the list. */
const EMPTY_ROWS = 3;

export interface SignInSheetProps {
  readonly session: EventFacts['sessions'][number];
  readonly participants: readonly Participant[];
}

/** One sheet to sign, for one session; on paper it begins a page of its own. */
export function SignInSheet({ session: { startsAt, endsAt, title, room }, participants }: SignInSheetProps) {
  const texts = useWords(words);
  const locale = useLocale();
  const time = `${formatDay(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`;
  const when = room === undefined ? time : `${time}, ${room.name}`;
  return (
    <table className={styles.sheet} data-sheet="signatures">
      <caption>
        {texts.heading}: {title ? `${title}, ${when}` : when}
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.organisation}</th>
          <th scope="col" className={styles.signature}>
            {texts.signature}
          </th>
        </tr>
      </thead>
      <tbody>
        {participants.map((it, index) => (
          <tr key={it.id}>
            <td>{index + 1}</td>
            <th scope="row">{sortedName(it)}</th>
            <td>{it.organisation}</td>
            <td />
          </tr>
        ))}
        {Array.from({ length: EMPTY_ROWS }, (_, index) => (
          <tr key={`added ${index}`}>
            <td>{participants.length + index + 1}</td>
            <th scope="row">
              <small>{texts.added}</small>
            </th>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
