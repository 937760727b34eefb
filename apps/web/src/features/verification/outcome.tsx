import type { VerificationView } from '@netzwerkstatt/api';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { StandingNote } from './standing-note.tsx';
import { isDoubtful, type Verified } from './standing-of.ts';
import { verifyWords } from './verify-words.ts';

/** What came of a question. */
export function Outcome({ view }: { readonly view: VerificationView }) {
  const words = useWords(verifyWords);
  switch (view.kind) {
    case 'form':
      return null;
    case 'unknown':
      return (
        <Note tone="bad" title={words.unknown}>
          <p>{words.unknownText}</p>
        </Note>
      );
    case 'unknown_file':
      return (
        <Note tone="bad" title={words.unknownFile}>
          <p>{words.unknownFileText}</p>
        </Note>
      );
    case 'stopped':
      return <Stopped {...view} />;
    case 'certificate':
      return (
        <Stack gap="small">
          {isDoubtful(view) && <Comparisons {...view} />}
          <StandingNote verified={view} />
          {!isDoubtful(view) && <Comparisons {...view} />}
        </Stack>
      );
  }
}

const nameTones = { same: 'success', different: 'bad', gone: 'warning' } as const;

function Comparisons({ name, file }: Pick<Verified, 'name' | 'file'>) {
  const words = useWords(verifyWords);
  return (
    <>
      {name && (
        <Note tone={nameTones[name]} title={words.name[name]}>
          {name === 'different' && <p>{words.nameDifferentText}</p>}
          {name === 'gone' && <p>{words.nameGoneText}</p>}
        </Note>
      )}
      {file && (
        <Note tone={file === 'unchanged' ? 'success' : 'bad'} title={words.file[file]}>
          {file === 'changed' && <p>{words.fileChangedText}</p>}
        </Note>
      )}
    </>
  );
}

function Stopped({ limit, retryAfterSeconds }: Extract<VerificationView, { kind: 'stopped' }>) {
  const words = useWords(verifyWords);
  const wait =
    retryAfterSeconds < 90 ? words.seconds(retryAfterSeconds) : words.minutes(Math.ceil(retryAfterSeconds / 60));
  return (
    <Note tone="warning" title={words.stopped}>
      <p>{limit === 'names' ? words.stoppedNames(wait) : words.stoppedVisits(wait)}</p>
    </Note>
  );
}
