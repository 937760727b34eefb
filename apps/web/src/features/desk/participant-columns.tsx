import type { Column } from '../../components/data/table-column.ts';
import type { Choices, Participant } from '../../lib/api-types.ts';
import { formatInstantDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { professionTitle } from '../registration/profession-options.ts';

export const participantWords = translated(
  {
    name: 'Name und Einrichtung',
    seats: (seats: number) => `${seats} Plätze`,
    profession: 'Beruf und Region',
    registered: 'Angemeldet',
    assistance: 'Unterstützung',
    state: 'Stand',
    actions: 'Aktionen',
    actionsFor: (name: string) => `Aktionen für ${name}`,
  },
  {
    name: 'Name and organisation',
    seats: (seats) => `${seats} places`,
    profession: 'Profession and district',
    registered: 'Registered',
    assistance: 'Assistance',
    state: 'State',
    actions: 'Actions',
    actionsFor: (name) => `Actions for ${name}`,
  },
);

/** Who somebody is: the first columns of every list of people. */
export function personColumns(choices: Choices, locale: Locale): readonly Column<Participant>[] {
  const words = participantWords[locale];
  const regions = new Map(choices.regions.map(({ ags, label }) => [ags, label]));
  return [
    {
      id: 'name',
      header: words.name,
      rowHeader: true,
      cell: (it) => (
        <>
          {fullName(it)}
          <small>{it.organisation}</small>
          {it.seats !== undefined && <small>{words.seats(it.seats)}</small>}
          {it.assistance && (
            <small>
              {words.assistance}: {it.assistance}
            </small>
          )}
        </>
      ),
    },
    {
      id: 'profession',
      header: words.profession,
      cell: ({ profession, region }) => (
        <>
          {professionTitle(choices.professions, profession, locale)}
          <small>{regions.get(region) ?? region}</small>
        </>
      ),
    },
    {
      id: 'registered',
      header: words.registered,
      cell: ({ requestedAt }) => <span className="nowrap">{formatInstantDay(requestedAt, locale)}</span>,
    },
  ];
}

export function fullName({ givenName, familyName }: Pick<Participant, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`;
}

/** As lists are sorted: „Weber, Ada“. */
export function sortedName({ givenName, familyName }: Pick<Participant, 'givenName' | 'familyName'>): string {
  return `${familyName}, ${givenName}`;
}
