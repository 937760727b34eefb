import { Facts } from '../../components/data/facts.tsx';
import { formatDate } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { OwnRecognition } from './recognition-data.ts';
import { recognitionWords } from './recognition-words.ts';

/** What somebody attended elsewhere, as they told it. */
export function LearnedFacts({ learned }: Pick<OwnRecognition, 'learned'>) {
  const words = useWords(recognitionWords);
  const locale = useLocale();
  const { provider, from, to, teachingUnits } = learned;
  const [first, last] = [formatDate(from, locale), formatDate(to, locale)];
  return (
    <Facts
      facts={[
        { term: words.provider, value: <InGerman>{provider}</InGerman> },
        { term: words.period, value: from === to ? first : words.until(first, last) },
        { term: words.extent, value: words.units(teachingUnits) },
      ]}
    />
  );
}
