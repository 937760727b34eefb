import { Facts } from '../../components/data/facts.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { Section } from '../../components/layout/section.tsx';
import { formatMonth } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { Archive } from './archive-data.ts';
import { archiveWords } from './archive-words.ts';
import { firstDayOf } from './first-day-of.ts';

type WorkProps = Pick<Archive, 'workingGroups' | 'initiatives' | 'assessment' | 'milestones'>;

/** What the Leipzig network reported of itself in 2009, in its own words. */
export function ArchivedWork({ workingGroups, initiatives, assessment, milestones }: WorkProps) {
  const words = useWords(archiveWords);
  const locale = useLocale();
  const { projectGroup, qualityCircles } = workingGroups;
  const since = formatMonth(firstDayOf(qualityCircles.since), locale);
  return (
    <Section heading={words.work} id="arbeit">
      <Section level={3} heading={words.circles}>
        <Prose>
          <p>
            {words.circlesText(qualityCircles.count, qualityCircles.completed, since, qualityCircles.frequency)}{' '}
            {words.plannedTopics}
          </p>
          <ul>
            {qualityCircles.plannedTopics.map((topic) => (
              <li key={topic}>
                <InGerman>{topic}</InGerman>
              </li>
            ))}
          </ul>
          <p>
            {words.meetings}:{' '}
            <InGerman>{projectGroup.meetings.map(({ year, held }) => `${year}: ${held}`).join('; ')}</InGerman>
          </p>
        </Prose>
      </Section>
      <Section level={3} heading={words.milestones}>
        <Facts
          facts={milestones.map(({ result, item }) => ({
            term: <InGerman>{result}</InGerman>,
            value: <InGerman>{item}</InGerman>,
          }))}
        />
      </Section>
      <Section level={3} heading={words.initiatives}>
        <Prose>
          <ul>
            {initiatives.map(({ title, items }) => (
              <li key={title}>
                <InGerman>{[title, items.join('; ')].filter(Boolean).join(': ')}</InGerman>
              </li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section level={3} heading={words.assessment(assessment.year)}>
        <Facts
          facts={[
            { term: words.positive, value: <InGerman>{assessment.positive.join(' · ')}</InGerman> },
            { term: words.limiting, value: <InGerman>{assessment.limiting.join(' · ')}</InGerman> },
          ]}
        />
      </Section>
    </Section>
  );
}
