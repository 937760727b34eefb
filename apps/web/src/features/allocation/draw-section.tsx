import { Prose } from '../../components/layout/prose.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import type { EventPageData } from '../event/event-page-data.ts';
import { criteriaBeforeLot } from './criteria-before-lot.ts';
import { rankingRuleWords } from './criterion-words.ts';
import { DrawFacts } from './draw-facts.tsx';

const words = translated(
  {
    heading: 'Wie die Plätze vergeben werden',
    byLot: 'Losverfahren nach Anmeldeschluss',
    byRanking: 'Reihung nach Anmeldeschluss',
    together: (deadline: string) =>
      `Über alle Anmeldungen, die bis ${deadline} da sind, wird danach gemeinsam entschieden. Alle erhalten ihre Antwort zur selben Zeit.`,
    ranking: 'In dieser Reihenfolge zählt:',
    equal: 'Wo zwei in allem gleich sind, entscheidet das Los.',
    lot: 'Das Los prüfen',
  },
  {
    heading: 'How places are allocated',
    byLot: 'By lot, after the deadline',
    byRanking: 'By ranking, after the deadline',
    together: (deadline) =>
      `All applications received by ${deadline} are then decided together. Everyone gets their answer at the same time.`,
    ranking: 'What counts, in this order:',
    equal: 'Where two are equal in everything, lots are drawn.',
    lot: 'Check the draw',
  },
);

/** How an event decides all applications together, by what, and what its lots are drawn from. */
export function DrawSection({ draw }: { readonly draw: EventPageData['draw'] }) {
  const texts = useWords(words);
  const rules = useWords(rankingRuleWords);
  const locale = useLocale();
  if (draw === undefined) return null;
  const counting = criteriaBeforeLot(draw.ranking);
  return (
    <Section heading={texts.heading}>
      <Stack>
        <p>
          <strong>{counting.length > 0 ? texts.byRanking : texts.byLot}.</strong>{' '}
          {texts.together(formatInstant(draw.deadline, locale))}
        </p>
        {counting.length > 0 && (
          <>
            <p>{texts.ranking}</p>
            <Prose>
              <ol>
                {counting.map((it) => (
                  <li key={it}>{rules[it]}</li>
                ))}
              </ol>
            </Prose>
          </>
        )}
        <p>{texts.equal}</p>
        <details>
          <summary>{texts.lot}</summary>
          <DrawFacts lot={draw.lot} />
        </details>
      </Stack>
    </Section>
  );
}
