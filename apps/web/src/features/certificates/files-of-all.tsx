import { type MouseEvent, useState } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { Download } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { fetchFile } from '../../lib/fetch-file.ts';
import { saveBlob } from '../../lib/save-blob.ts';
import { useWords } from '../../lib/words.ts';
import { certificateArchivePath, certificatePrintRunPath } from '../desk/desk-paths.ts';
import { certificateWords } from './certificate-words.ts';

export interface FilesOfAllProps {
  readonly event: string;
  readonly count: number;
}

/** All certificates of an event to take along: as single files, and as one to print and sign. */
export function FilesOfAll({ event, count }: FilesOfAllProps) {
  const words = useWords(certificateWords);
  return (
    <Stack gap="small">
      <p>
        <Link href={certificateArchivePath(event)} download>
          <Download /> {words.allFiles(count)}
        </Link>
      </p>
      <PrintRun event={event} count={count} />
    </Stack>
  );
}

/** Is drawn anew each time, which takes a while for hundreds, and may be refused: both is said here. */
function PrintRun({ event, count }: FilesOfAllProps) {
  const words = useWords(certificateWords);
  const [isDrawing, setIsDrawing] = useState(false);
  const [told, setTold] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const path = certificatePrintRunPath(event);
  const print = async (click: MouseEvent): Promise<void> => {
    click.preventDefault();
    if (isDrawing) return;
    setIsDrawing(true);
    setTold(words.printRunDrawing);
    setProblem(undefined);
    const fetched = await fetchFile(path);
    setIsDrawing(false);
    setTold(fetched.kind === 'file' ? words.printRunThere(fetched.name) : undefined);
    if (fetched.kind === 'file') saveBlob(fetched.name, fetched.content);
    else setProblem(fetched.kind === 'told' ? fetched.sentence : words.printRunBroken);
  };
  return (
    <>
      <p>
        <Link href={path} download onClick={(click) => void print(click)} aria-busy={isDrawing || undefined}>
          <Download /> {words.printRun(count)}
        </Link>{' '}
        <span className="muted">{words.printRunHint}</span>
      </p>
      <p role="status">{told}</p>
      {problem !== undefined && (
        <Note tone="bad" role="alert">
          <p>{problem}</p>
        </Note>
      )}
    </>
  );
}
