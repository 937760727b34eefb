import { Note } from '../../components/feedback/note.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { translated, useWords } from '../../lib/words.ts';
import type { RegionNames } from './trait-words.ts';
import { UnmetList } from './unmet-list.tsx';

const words = translated(
  {
    notEligible: 'Anmelden geht für Sie zurzeit nicht',
    hints: 'Gut zu wissen: Anmelden können Sie sich trotzdem',
    details: 'Ihr Beruf, Ihre Einrichtung oder Ihre Region hat sich geändert?',
    change: 'Angaben in „Mein Konto“ ändern',
  },
  {
    notEligible: 'At the moment you cannot register',
    hints: 'Good to know: you can register all the same',
    details: 'Has your profession, institution or district changed?',
    change: 'Change your details in “My account”',
  },
);

const toldCodes = [
  'profession_not_admitted',
  'profession_group_not_admitted',
  'organisation_type_not_admitted',
  'region_not_admitted',
  'left_out',
] as const;

export interface EligibilityNoteProps {
  readonly page: Pick<Answers['programme']['event'], 'notEligible' | 'hints'>;
  readonly regions: RegionNames;
}

/** What the conditions of an event say to the reader before they fill in anything; nothing where all is well. */
export function EligibilityNote({ page: { notEligible, hints }, regions }: EligibilityNoteProps) {
  const texts = useWords(words);
  const unmet = notEligible?.unmet ?? hints;
  if (unmet === undefined) return null;
  const isAboutDetails = unmet.some(({ code }) => toldCodes.some((it) => it === code));
  return (
    <Note tone={notEligible ? 'warning' : 'info'} title={notEligible ? texts.notEligible : texts.hints}>
      <UnmetList unmet={unmet} regions={regions} />
      {isAboutDetails && (
        <p>
          {texts.details} <Link href="/meine">{texts.change}</Link>
        </p>
      )}
    </Note>
  );
}
