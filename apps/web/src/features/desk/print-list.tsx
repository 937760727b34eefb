import type { Choices, Participant } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { counted, translated, useWords } from '../../lib/words.ts';
import { professionTitle } from '../registration/profession-options.ts';
import { sortedName } from './participant-columns.tsx';
import styles from './print.module.css';

const words = translated(
  {
    caption: (count: number) => `Teilnehmende: ${counted(count, 'Person', 'Personen')}`,
    number: 'Nr.',
    name: 'Name',
    organisation: 'Einrichtung',
    profession: 'Beruf',
    region: 'Region',
  },
  {
    caption: (count: number) => `Participants: ${counted(count, 'person', 'people', 'en')}`,
    number: 'No.',
    name: 'Name',
    organisation: 'Organisation',
    profession: 'Profession',
    region: 'District',
  },
);

export interface PrintListProps {
  readonly participants: readonly Participant[];
  readonly choices: Choices;
}

/** Everybody with a place, for the table at the door: without mail addresses and without what somebody needs. */
export function PrintList({ participants, choices }: PrintListProps) {
  const texts = useWords(words);
  const locale = useLocale();
  const regions = new Map(choices.regions.map(({ ags, label }) => [ags, label]));
  return (
    <table className={styles.sheet}>
      <caption>{texts.caption(participants.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.number}</th>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.organisation}</th>
          <th scope="col">{texts.profession}</th>
          <th scope="col">{texts.region}</th>
        </tr>
      </thead>
      <tbody>
        {participants.map((it, index) => (
          <tr key={it.id}>
            <td>{index + 1}</td>
            <th scope="row">{sortedName(it)}</th>
            <td>{it.organisation}</td>
            <td>{professionTitle(choices.professions, it.profession, locale)}</td>
            <td>{regions.get(it.region) ?? it.region}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
