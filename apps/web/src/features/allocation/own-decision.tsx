import { Facts } from '../../components/data/facts.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { counted, translated, useWords } from '../../lib/words.ts';
import styles from './allocation.module.css';
import { DrawFacts } from './draw-facts.tsx';
import { criterionTitle, decisionReason, standingText } from './outcome-words.ts';

const words = translated(
  {
    heading: 'Wie entschieden wurde',
    together: (applications: number, seats: number) =>
      `Über ${counted(applications, 'Anmeldung', 'Anmeldungen')} wurde gemeinsam entschieden, für ${counted(seats, 'Platz', 'Plätze')}.`,
    standing: 'So stand Ihre Anmeldung in der Reihung, das Wichtigste zuerst:',
    recompute: 'Das Los nachrechnen',
    id: 'Kennung Ihrer Anmeldung',
    drawn: 'Los Ihrer Anmeldung',
  },
  {
    heading: 'How it was decided',
    together: (applications, seats) =>
      `${counted(applications, 'application was', 'applications were', 'en')} decided together, for ${counted(seats, 'place', 'places', 'en')}.`,
    standing: 'This is how your application ranked, the most important first:',
    recompute: 'Check the draw',
    id: 'ID of your application',
    drawn: 'Lot of your application',
  },
);

/** Why somebody has a place or waits, where all applications were decided together. */
export function OwnDecisionSection({ own: { decision, registration } }: { readonly own: OwnRegistration }) {
  const texts = useWords(words);
  const locale = useLocale();
  if (decision === undefined) return null;
  const { explanation, lot } = decision;
  const drawn = explanation.standing.find((it) => it.criterion === 'lot');
  return (
    <Section heading={texts.heading}>
      <Stack>
        <p>{texts.together(explanation.considered, explanation.bookableSeats)}</p>
        <p>{decisionReason(decision, locale)}</p>
        {explanation.standing.length > 0 && (
          <>
            <p>{texts.standing}</p>
            <Facts
              facts={explanation.standing.map((it) => ({
                term: criterionTitle(it.criterion, locale),
                value: standingText(it, locale),
              }))}
            />
          </>
        )}
        <details>
          <summary>{texts.recompute}</summary>
          <Facts
            facts={[
              { term: texts.id, value: <code className={styles.hash}>{registration.id}</code> },
              ...(drawn ? [{ term: texts.drawn, value: <code className={styles.hash}>{drawn.lot}</code> }] : []),
            ]}
          />
          <DrawFacts lot={lot} />
        </details>
      </Stack>
    </Section>
  );
}
