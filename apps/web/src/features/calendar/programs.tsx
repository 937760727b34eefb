import { Facts } from '../../components/data/facts.tsx';
import { useWords } from '../../lib/words.ts';
import { programWords } from './program-words.ts';

/** How each program subscribes, and how often it looks for changes. */
export function Programs() {
  const { programs } = useWords(programWords);
  return (
    <Facts
      facts={programs.map(({ name, how, often }) => ({
        term: name,
        value: (
          <>
            {how}
            <br />
            <span className="muted">{often}</span>
          </>
        ),
      }))}
    />
  );
}
