import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { useWords } from '../../lib/words.ts';
import { certificatesPath } from '../desk/desk-paths.ts';
import { certificateWords } from './certificate-words.ts';
import { type CandidateList, candidateListNames, type Issuing, lengthsOf } from './issuing.ts';

export interface CandidateListsNavProps {
  readonly event: string;
  readonly issuing: Pick<Issuing, 'counts' | 'list' | 'unprintable'>;
  /** What is searched for, which stays. */
  readonly text: string | undefined;
}

/** All who have none yet come first, then what is to be cleared up before the others can go out. */
export function CandidateListsNav({ event, issuing: { counts, list, unprintable }, text }: CandidateListsNavProps) {
  const words = useWords(certificateWords);
  const people = lengthsOf(counts);
  // What keeps everybody waiting is one thing to be cleared up.
  const lengths = { ...people, exceptions: people.exceptions + unprintable.length };
  return (
    <SegmentedNav
      label={words.lists}
      items={(Object.keys(candidateListNames) as CandidateList[]).map((it) => ({
        label: `${words.listNames[it]} (${lengths[it]})`,
        href: certificatesPath(event, { list: it, q: text }),
        current: it === list,
      }))}
    />
  );
}
