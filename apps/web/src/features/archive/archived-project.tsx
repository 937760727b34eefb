import { Facts } from '../../components/data/facts.tsx';
import { TickList } from '../../components/data/icon-list.tsx';
import { Section } from '../../components/layout/section.tsx';
import { formatDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import type { Archive } from './archive-data.ts';
import { archiveWords } from './archive-words.ts';

/** Who ran the project, when, with whom; and what it was for. */
export function ArchivedProject({ archive: { project, mission, goals } }: { readonly archive: Archive }) {
  const words = useWords(archiveWords);
  const locale = useLocale();
  return (
    <>
      <Section heading={words.project}>
        <Facts
          facts={[
            {
              term: words.time,
              value: words.span(dateOf(project.firstDate, locale), dateOf(project.lastDate, locale)),
            },
            { term: words.operator, value: <InGerman>{project.operator}</InGerman> },
            { term: words.research, value: <InGerman>{project.research.institution}</InGerman> },
            {
              term: words.affiliated,
              value: (
                <InGerman>
                  {project.affiliatedProgramme.name} ({project.affiliatedProgramme.kind})
                </InGerman>
              ),
            },
            { term: words.funding, value: <InGerman>{project.fundingNote}</InGerman> },
          ]}
        />
      </Section>
      <Section heading={words.mission}>
        <TickList>
          {mission.map((clause) => (
            <InGerman key={clause}>{clause}</InGerman>
          ))}
        </TickList>
      </Section>
      <Section heading={words.goals}>
        <Facts
          facts={goals.map(({ title, detail, fromYear, toYear }) => ({
            term: words.years(fromYear, toYear),
            value: (
              <InGerman>
                <b>{title}</b>
                <br />
                <span className="muted">{detail}</span>
              </InGerman>
            ),
          }))}
        />
      </Section>
    </>
  );
}

function dateOf(date: Archive['project']['firstDate'], locale: Locale): string {
  return date.precision === 'day' ? formatDay(date.day, locale) : `${date.year}`;
}
