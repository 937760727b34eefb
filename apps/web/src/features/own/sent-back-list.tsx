import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { proofsPath } from '../proofs/proofs-path.ts';
import { ownRecognitionsPath } from '../recognition/recognition-paths.ts';
import { ownWords } from './own-words.ts';

type SentBack = Answers['own']['sentBack'][number];

/** What the office asks about something handed in, each with the way to where it is answered. */
export function SentBackList({ sentBack }: { readonly sentBack: readonly SentBack[] }) {
  const words = useWords(ownWords);
  return sentBack.map(({ kind, id, title, text }) => (
    <Note
      key={id}
      tone="warning"
      title={words.sentBack[kind](title)}
      actions={
        <ButtonLink
          size="small"
          variant="secondary"
          href={kind === 'recognition' ? ownRecognitionsPath : `${proofsPath()}/${id}`}
        >
          {words.toSentBack[kind]}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </ButtonLink>
      }
    >
      <p>
        <InGerman>{text}</InGerman>
      </p>
    </Note>
  ));
}
