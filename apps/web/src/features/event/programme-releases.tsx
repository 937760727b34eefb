import { formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { eventDetailWords } from './event-detail-words.ts';
import type { EventPageData } from './event-page-data.ts';
import styles from './session-agenda.module.css';

type Releases = EventPageData['releases'];

/** What is different in the programme since it was published: the latest change first, the others on request. */
export function ProgrammeReleases({ releases: [latest, ...earlier] }: { readonly releases: Releases }) {
  const words = useWords(eventDetailWords);
  if (latest === undefined) return null;
  return (
    <div className={styles.releases}>
      <p>
        <Release release={latest} />
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlierReleases}</summary>
          <ul>
            {earlier.map((release) => (
              <li key={release.version}>
                <Release release={release} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Release({ release: { version, releasedAt, note } }: { readonly release: Releases[number] }) {
  const words = useWords(eventDetailWords);
  const locale = useLocale();
  return (
    <>
      {words.release(version, formatInstantDay(releasedAt, locale))} <InGerman>{note}</InGerman>
    </>
  );
}
