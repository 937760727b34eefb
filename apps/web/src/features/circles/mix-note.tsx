import { Note } from '../../components/feedback/note.tsx';
import { counted, translated, useWords } from '../../lib/words.ts';
import type { CircleView } from './circle-data.ts';

const words = translated(
  {
    facts: (members: string, professions: string) => `${members} aus ${professions}`,
    members: (count: number) => counted(count, 'Mitglied', 'Mitglieder'),
    professions: (count: number) => counted(count, 'Beruf', 'Berufen'),
    hints: {
      too_few_members: 'Acht bis sechzehn Mitglieder haben sich bewährt.',
      too_many_members: 'Mehr als sechzehn Mitglieder kommen selten alle zu Wort.',
      too_few_professions: 'Mindestens vier Berufe sollten am Tisch sitzen.',
    },
  },
  {
    facts: (members, professions) => `${members} from ${professions}`,
    members: (count) => counted(count, 'member', 'members', 'en'),
    professions: (count) => counted(count, 'profession', 'professions', 'en'),
    hints: {
      too_few_members: 'Eight to sixteen members have proved themselves.',
      too_many_members: 'With more than sixteen members not everybody gets to speak.',
      too_few_professions: 'At least four professions should sit at the table.',
    },
  },
);

/** How a circle is made up, and what would be better. Advice: nothing is forbidden here. */
export function MixNote({ mix }: Pick<CircleView, 'mix'>) {
  const texts = useWords(words);
  const facts = texts.facts(texts.members(mix.members), texts.professions(mix.professions));
  return (
    <Note tone={mix.hints.length > 0 ? 'info' : 'success'} title={facts}>
      {mix.hints.length > 0 && <p>{mix.hints.map((it) => texts.hints[it]).join(' ')}</p>}
    </Note>
  );
}
