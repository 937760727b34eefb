import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { FileText } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { ResourceList } from '../../features/assistance/resource-list.tsx';
import { resourceWords } from '../../features/assistance/resource-words.ts';
import { AnswerCounts } from '../../features/questions/answer-counts.tsx';
import { AnswersTable } from '../../features/questions/answers-table.tsx';
import { counted, translated, useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/antworten');

const words = translated(
  {
    heading: 'Antworten',
    lead: 'Jede Antwort wird gelöscht, wenn die Zeit um ist, die bei ihrer Frage steht.',
    nothing: 'Es gibt keine Antworten',
    nothingWhy: 'Was Sie unter „Fragen“ mit der Anmeldung fragen, wird hier beantwortet.',
    nothingYet: 'Noch hat niemand geantwortet.',
    answered: (some: number, all: number) => `Geantwortet haben ${some} von ${counted(all, 'Person', 'Personen')}.`,
  },
  {
    heading: 'Answers',
    lead: 'Each answer is deleted when the time is over that stands with its question.',
    nothing: 'There are no answers',
    nothingWhy: 'What you ask with the registration under “Questions” is answered here.',
    nothingYet: 'Nobody has answered yet.',
    answered: (some, all) => `${some} of ${counted(all, 'person', 'people', 'en')} have answered.`,
  },
);

/** What people answered with their registration, and what they need to take part. */
export function AnswersPage() {
  const texts = useWords(words);
  const resourceTexts = useWords(resourceWords);
  const { sheet, resources } = route.useLoaderData();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const people = sheet.people.filter(({ answers }) => Object.keys(answers).length > 0);
  const isEmpty = sheet.questions.length === 0 || people.length === 0;
  return (
    <Stack gap="large">
      <Section heading={texts.heading}>
        {isEmpty ? (
          <EmptyState title={texts.nothing} icon={<FileText />} level={3}>
            <p>{sheet.questions.length === 0 ? texts.nothingWhy : texts.nothingYet}</p>
          </EmptyState>
        ) : (
          <Stack>
            <p>{texts.answered(people.length, sheet.people.length)}</p>
            <AnswerCounts sheet={sheet} />
            <AnswersTable sheet={{ ...sheet, people }} />
            <p className="small muted">{texts.lead}</p>
          </Stack>
        )}
      </Section>
      {resources !== undefined && (
        <Section heading={resourceTexts.heading}>
          <Stack>
            <p className="small muted">{resources.length === 0 ? resourceTexts.none : resourceTexts.lead}</p>
            <ResourceList event={event.id} resources={resources} />
          </Stack>
        </Section>
      )}
    </Stack>
  );
}
