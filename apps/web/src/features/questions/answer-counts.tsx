import { namedAnswers, type Question } from '@netzwerkstatt/registration';
import { Facts } from '../../components/data/facts.tsx';
import { Section } from '../../components/layout/section.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { counted } from '../../lib/words.ts';
import { countAnswers } from './count-answers.ts';
import { worded } from './worded.ts';

/** How often each answer was given: what a kitchen wants to know. */
export function AnswerCounts({ sheet: { questions, people } }: { readonly sheet: Answers['questions']['answers'] }) {
  const locale = useLocale();
  const closed = questions.filter((it: Question) => namedAnswers(it).length > 0);
  return closed.map((question) => (
    <Section key={question.id} level={3} heading={worded(question.label, locale)}>
      <Facts
        layout="pairs"
        facts={countAnswers(
          question,
          people.flatMap(({ answers }) => answers[question.id] ?? []),
          locale,
        ).map(({ label, count }) => ({
          term: label,
          value: locale === 'de' ? counted(count, 'Person', 'Personen') : counted(count, 'person', 'people', 'en'),
        }))}
      />
    </Section>
  ));
}
