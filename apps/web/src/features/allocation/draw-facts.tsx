import { Facts } from '../../components/data/facts.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import type { EventPageData } from '../event/event-page-data.ts';
import styles from './allocation.module.css';

const words = translated(
  {
    commitment: 'Prüfsumme des Loses (SHA-256)',
    since: (at: string) => `festgelegt am ${at}`,
    seed: 'Schlüssel des Loses',
    secret: 'geheim, bis die Entscheidung freigegeben ist',
    how: 'So rechnen Sie nach: Die Prüfsumme ist der SHA-256 des Schlüssels. Das Los einer Anmeldung ist der SHA-256 von „Schlüssel:Kennung der Anmeldung“; das kleinere kommt zuerst.',
  },
  {
    commitment: 'Checksum of the draw (SHA-256)',
    since: (at) => `fixed on ${at}`,
    seed: 'Key of the draw',
    secret: 'secret until the decision is released',
    how: 'How to check it: the checksum is the SHA-256 of the key. The lot of an application is the SHA-256 of “key:ID of the application”; the smaller one comes first.',
  },
);

/** What a lot is drawn from, so that anybody can recompute it. */
export function DrawFacts({ lot }: { readonly lot: NonNullable<EventPageData['draw']>['lot'] }) {
  const texts = useWords(words);
  const locale = useLocale();
  return (
    <>
      <Facts
        facts={[
          {
            term: texts.commitment,
            value: (
              <>
                <code className={styles.hash}>{lot.commitment}</code>
                <p className="small muted">{texts.since(formatInstant(lot.committedAt, locale))}</p>
              </>
            ),
          },
          {
            term: texts.seed,
            value: lot.revealed ? <code className={styles.hash}>{lot.revealed.seed}</code> : texts.secret,
          },
        ]}
      />
      <p className="small muted">{texts.how}</p>
    </>
  );
}
