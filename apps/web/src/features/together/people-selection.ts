import type { Selection } from '../../components/data/table-column.ts';
import type { Participant } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { fullName } from '../desk/participant-columns.tsx';
import { togetherWords } from './together-words.ts';
import type { Together } from './use-together.ts';

/** The checkboxes of a list of people. */
export function peopleSelection({ selected, select }: Together, locale: Locale): Selection<Participant> {
  const words = togetherWords[locale];
  return {
    name: 'registration',
    selected,
    onChange: select,
    allLabel: words.selectPage,
    rowLabel: (it) => words.selectRow(fullName(it)),
  };
}
