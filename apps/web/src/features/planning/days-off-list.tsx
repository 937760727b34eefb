import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { sessionFindingMessage } from '../refusals/session-message.ts';

/** Announced dates that lie on a day off as the tables stand today. */
export function DaysOffList({ daysOff }: { readonly daysOff: Answers['planning']['daysOff'] }) {
  const locale = useLocale();
  return (
    <ul>
      {daysOff.map(({ planned: { event, session }, findings }) => (
        <li key={session.id}>
          <Link href={deskEventPath(event.id)}>
            <InGerman>{event.title}</InGerman>
          </Link>
          : {findings.map((it) => sessionFindingMessage({ ...it, sessionIndex: 0 }, locale)).join(' ')}
        </li>
      ))}
    </ul>
  );
}
