import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { FileText } from '../../components/icons.ts';
import { useLocale } from '../../lib/locale.ts';
import { saveBlob } from '../../lib/save-blob.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { RegistrationKey } from '../registration/use-own-registration.ts';
import { dataCopyWords } from './data-copy-words.ts';

/** All that is kept about a registration, as a file to take along. */
export function DownloadData({ registrationKey }: { readonly registrationKey: RegistrationKey }) {
  const words = useWords(dataCopyWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'download'>();
  const [told, setTold] = useState('');
  const download = async () => {
    setTold('');
    const isDone = await run('download', async () => {
      const { dataCopyText } = await import('./data-copy-file.ts');
      const text = dataCopyText(await api.registration.copy.query(registrationKey), locale);
      saveBlob(`${words.file}.json`, new Blob([text], { type: 'application/json' }));
    });
    if (isDone) setTold(words.done);
  };
  return (
    <div className="no-print">
      <FailureNote failure={failure} />
      <Button variant="secondary" size="small" busy={running === 'download'} onClick={download}>
        <FileText />
        {words.download}
      </Button>
      <p className="small muted">{words.hint}</p>
      <div role="status">{told !== '' && <StatusText tone="success">{told}</StatusText>}</div>
    </div>
  );
}
