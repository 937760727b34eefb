import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import type { EventPageData } from '../event/event-page-data.ts';
import { DrawFacts } from './draw-facts.tsx';

const words = translated(
  {
    heading: 'Wie die Plätze vergeben werden',
    together: (deadline: string) =>
      `Wer sich bis ${deadline} bewirbt, hat die gleichen Chancen: Über alle Bewerbungen wird danach gemeinsam entschieden, nicht nach der Zeit des Eingangs. Wo die Regeln zwei gleich sehen, entscheidet das Los.`,
    lot: 'Das Los prüfen',
  },
  {
    heading: 'How places are given',
    together: (deadline) =>
      `Whoever applies until ${deadline} has the same chances: all applications are decided together after that, not by the time they came. Where the rules see two as equal, the lot decides.`,
    lot: 'Check the lot',
  },
);

/** How an event decides all applications together, and what its lots are drawn from. */
export function DrawSection({ draw }: { readonly draw: EventPageData['draw'] }) {
  const texts = useWords(words);
  const locale = useLocale();
  if (draw === undefined) return null;
  return (
    <Section heading={texts.heading}>
      <Stack>
        <p>{texts.together(formatInstant(draw.deadline, locale))}</p>
        <details>
          <summary>{texts.lot}</summary>
          <DrawFacts lot={draw.lot} />
        </details>
      </Stack>
    </Section>
  );
}
