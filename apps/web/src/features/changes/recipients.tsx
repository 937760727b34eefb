import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { standingWords } from '../refusals/standing-words.ts';
import type { PreviewPage } from './change-preview.tsx';
import { changeWords } from './change-words.ts';
import type { ChangePreviewView } from './session-effects.ts';

type Person = ChangePreviewView['recipients']['people'][number];

export interface RecipientsProps {
  readonly recipients: ChangePreviewView['recipients'];
  readonly mails: number;
  readonly askPage: PreviewPage;
}

/** Who gets a letter, and what happens in their calendars; long lists come page by page. */
export function Recipients({ recipients, mails, askPage }: RecipientsProps) {
  const words = useWords(changeWords);
  const locale = useLocale();
  const [people, setPeople] = useState(recipients.people);
  const { running, run } = useAction<'more'>();
  const more = () =>
    run('more', async () => {
      const next = await askPage(Math.floor(people.length / recipients.pageLength) + 1);
      setPeople((before) => [...before, ...next.people]);
    });
  return (
    <>
      <p>{words.people(recipients.total, mails)}</p>
      <DataTable<Person>
        caption={words.recipients}
        rows={people}
        rowKey={({ registration }) => registration}
        columns={[
          { id: 'name', header: words.name, rowHeader: true, cell: ({ name }) => name },
          { id: 'standing', header: words.standing, cell: ({ status }) => standingWords(status, locale) },
          { id: 'gets', header: words.gets, cell: ({ calendar }) => getsWords(calendar, words) },
        ]}
      />
      {people.length < recipients.total && (
        <div>
          <Button variant="neutral" busy={running === 'more'} onClick={more}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}

function getsWords(calendar: Person['calendar'], words: (typeof changeWords)['de']): string {
  const into = calendar.filter((it) => it === 'REQUEST').length;
  const out = calendar.length - into;
  return [
    words.letter,
    ...(into > 0 ? [words.intoCalendar(into)] : []),
    ...(out > 0 ? [words.outOfCalendar(out)] : []),
  ].join(', ');
}
