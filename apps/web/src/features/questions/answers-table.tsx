import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import type { Answers } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { answerText } from './answer-values.ts';
import { worded } from './worded.ts';

const words = translated(
  { name: 'Name', caption: 'Antworten, nach Familienname' },
  { name: 'Name', caption: 'Answers, by family name' },
);

type Sheet = Answers['questions']['answers'];
type Answering = Sheet['people'][number];

/** Who answered what. */
export function AnswersTable({ sheet: { questions, people } }: { readonly sheet: Sheet }) {
  const texts = useWords(words);
  const locale = useLocale();
  const columns: readonly Column<Answering>[] = [
    {
      id: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ givenName, familyName }) => `${familyName}, ${givenName}`,
    },
    ...questions.map((question) => ({
      id: question.id,
      header: worded(question.label, locale),
      cell: ({ answers }: Answering) => {
        const answer = answers[question.id];
        return answer === undefined ? '–' : answerText(question, answer, locale);
      },
    })),
  ];
  return (
    <DataTable caption={texts.caption} columns={columns} rows={people} rowKey={({ registration }) => registration} />
  );
}
