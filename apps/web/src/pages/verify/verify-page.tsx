import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { FailureNote } from '../../features/refusals/failure-note.tsx';
import { VerificationResult } from '../../features/verification/verification-result.tsx';
import { type Verification, VerifyForm } from '../../features/verification/verify-form.tsx';
import { verifyWords } from '../../features/verification/verify-words.ts';
import { useWords } from '../../lib/words.ts';

/** Where whoever was shown a certificate checks it. The number alone, which an address may carry, shows nothing. */
export function VerifyPage() {
  const words = useWords(verifyWords);
  const { code = '' } = useParams({ strict: false });
  const [answer, setAnswer] = useState<Verification>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) place.current?.focus();
  }, [answer]);
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader title={words.title} lead={words.lead} />
        <noscript>
          <Note tone="warning" title={words.needsScripts}>
            <p>{words.needsScriptsText}</p>
          </Note>
        </noscript>
        <VerifyForm key={code} number={code} onAnswer={setAnswer} />
        {answer && (
          <div ref={place} tabIndex={-1}>
            <Answer answer={answer} />
          </div>
        )}
        <p className="small muted">{words.privacy}</p>
      </Stack>
    </Wrap>
  );
}

function Answer({ answer }: { readonly answer: Verification }) {
  const words = useWords(verifyWords);
  if ('certificate' in answer) return <VerificationResult certificate={answer.certificate} />;
  const { failure } = answer;
  if (failure.kind === 'refusal' && failure.refusal.code === 'certificate_not_found') {
    return (
      <Note tone="bad" title={words.unknown}>
        <p>{words.unknownText}</p>
      </Note>
    );
  }
  return <FailureNote failure={failure} />;
}
