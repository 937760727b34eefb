import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import type { EventPageData } from './event-page-data.ts';

const words = translated(
  {
    open: (until: string) =>
      `Die Foren werden nach Wunsch vergeben. Wer einen Platz hat, nennt bis ${until} einen Erst- und einen Zweitwunsch.`,
    released: (at: string) => `Die Foren wurden am ${at} nach den Wünschen zugeteilt.`,
    lot: 'Wie das Los entscheidet',
    lotText:
      'Gibt es mehr Wünsche als Plätze, entscheidet ein Los aus einem Startwert. Seine Prüfsumme (SHA-256) steht hier, bevor jemand etwas wünscht; den Startwert selbst nennen wir mit der Zuteilung.',
    commitment: 'Prüfsumme',
    seed: 'Startwert',
  },
  {
    open: (until) => `Forums are given by wish. Whoever has a place names a first and a second wish until ${until}.`,
    released: (at) => `The forums were assigned by wish on ${at}.`,
    lot: 'How the lot decides',
    lotText:
      'If there are more wishes than places, a lot from a seed decides. Its hash (SHA-256) stands here before anybody wishes for anything; the seed itself is told with the assignment.',
    commitment: 'Hash',
    seed: 'Seed',
  },
);

/** How forums are given where people wish for them, with what is needed to check the lot. */
export function WishRoundNote({ round }: { readonly round: EventPageData['wishRound'] }) {
  const { open, released, lot, lotText, commitment, seed } = useWords(words);
  const locale = useLocale();
  if (round === undefined) return null;
  return (
    <>
      <p>
        {round.releasedAt === undefined
          ? open(formatInstant(round.wishesUntil, locale))
          : released(formatInstant(round.releasedAt, locale))}
      </p>
      <details>
        <summary>{lot}</summary>
        <p>{lotText}</p>
        <p>
          {commitment}: <code>{round.commitment}</code>
        </p>
        {round.seed !== undefined && (
          <p>
            {seed}: <code>{round.seed}</code>
          </p>
        )}
      </details>
    </>
  );
}
