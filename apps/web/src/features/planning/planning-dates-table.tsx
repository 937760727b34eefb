import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Trash2 } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { PLANNING_DATES_PATH } from './planning-date-form.tsx';
import { type ListedPlanningDate, planningDateValues, toPlanningDateInput } from './planning-date-values.ts';
import { planningDateWords } from './planning-date-words.ts';
import styles from './planning-dates-table.module.css';

/** The planning dates; one that was deleted can be taken back as long as the page stays. */
export function PlanningDatesTable({ dates, networks }: Pick<Answers['planning']['dates'], 'dates' | 'networks'>) {
  const words = useWords(planningDateWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [gone, setGone] = useState<ListedPlanningDate>();
  const names = new Map(networks.map(({ id, name }) => [id, name]));

  const remove = (date: ListedPlanningDate) =>
    action.run(async () => {
      await api.planning.deleteDate.mutate({ date: date.id, ...(date.network && { network: date.network }) });
      setGone(date);
      await reload();
      return words.removed(date.title);
    });
  const undo = (date: ListedPlanningDate) =>
    action.run(async () => {
      await api.planning.saveDate.mutate(toPlanningDateInput(planningDateValues(date), undefined));
      setGone(undefined);
      await reload();
      return words.saved;
    });

  return (
    <Stack>
      {gone && (
        <Note
          tone="success"
          title={words.removed(gone.title)}
          actions={
            <Button size="small" variant="neutral" onClick={() => void undo(gone)}>
              {words.undo}
            </Button>
          }
        />
      )}
      <FailureNote failure={action.failure} />
      {dates.length > 0 && (
        <DataTable
          caption={words.list}
          rows={dates}
          rowKey={({ id }) => id}
          columns={[
            { id: 'days', header: words.days, cell: (date) => daysText(date, locale) },
            { id: 'what', header: words.what, rowHeader: true, cell: ({ title }) => <InGerman>{title}</InGerman> },
            { id: 'kind', header: words.fields.kind, cell: ({ kind }) => words.kinds[kind] },
            {
              id: 'whose',
              header: words.whose,
              cell: ({ network }) =>
                network === undefined ? words.wholeLand : <InGerman>{names.get(network) ?? ''}</InGerman>,
            },
            {
              id: 'actions',
              header: words.actions,
              headerHidden: true,
              card: 'plain',
              align: 'end',
              cell: (date) =>
                date.mayEdit && (
                  <span className={styles.actions}>
                    <Link href={`${PLANNING_DATES_PATH}?termin=${date.id}`} aria-label={words.changeOf(date.title)}>
                      {words.change}
                    </Link>
                    <IconButton
                      label={words.removeOf(date.title)}
                      icon={<Trash2 />}
                      onClick={() => void remove(date)}
                    />
                  </span>
                ),
            },
          ]}
        />
      )}
    </Stack>
  );
}

/** „Mi., 20. Jan. 2027“, „Mi., 20. Jan. 2027 – Fr., 22. Jan. 2027“ */
function daysText({ firstDay, lastDay }: ListedPlanningDate, locale: Locale): string {
  const first = formatDayShort(firstDay, locale);
  return lastDay === firstDay ? first : `${first} – ${formatDayShort(lastDay, locale)}`;
}
