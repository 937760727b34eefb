import type { SelectOptionGroup } from '../../components/forms/select-options.tsx';
import type { Choices } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';

type Profession = Choices['professions'][number];
type Group = Profession['group'];

/** Sectors as a form lists them. */
export const groupNames: Readonly<Record<Locale, Readonly<Record<Group, string>>>> = {
  de: {
    youth_welfare: 'Kinder- und Jugendhilfe',
    health: 'Gesundheit',
    education: 'Bildung',
    justice: 'Justiz',
    police: 'Polizei',
    counselling: 'Beratung',
    administration: 'Verwaltung',
    volunteering: 'Ehrenamt',
    other: 'Sonstige',
  },
  en: {
    youth_welfare: 'Child and youth welfare',
    health: 'Health',
    education: 'Education',
    justice: 'Justice',
    police: 'Police',
    counselling: 'Counselling',
    administration: 'Administration',
    volunteering: 'Volunteering',
    other: 'Other',
  },
};

/** The professions of the Land by sector, both in the order in which they come. */
export function professionOptions(professions: readonly Profession[], locale: Locale): readonly SelectOptionGroup[] {
  const groups = [...new Set(professions.map(({ group }) => group))];
  return groups.map((group) => ({
    label: groupNames[locale][group],
    options: professions
      .filter((it) => it.group === group)
      .map(({ code, title }) => ({ value: code, label: title[locale] })),
  }));
}

/** What a profession is called; its code where this Land no longer has it. */
export function professionTitle(professions: readonly Profession[], code: string | undefined, locale: Locale): string {
  return professions.find((it) => it.code === code)?.title[locale] ?? code ?? '';
}
