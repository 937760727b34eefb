import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { useTell } from '../../features/desk/desk-message.tsx';
import { AcceptForm } from '../../features/proof-check/accept-form.tsx';
import { CheckedNote } from '../../features/proof-check/checked-note.tsx';
import { proofCheckWords } from '../../features/proof-check/proof-check-words.ts';
import { ProofFacts } from '../../features/proof-check/proof-facts.tsx';
import { proofQueuePath } from '../../features/proof-check/proof-queue-path.ts';
import { RejectForm } from '../../features/proof-check/reject-form.tsx';
import { TakeBackProof } from '../../features/proof-check/take-back-proof.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/nachweise/$proof');

/** One proof with its paper: accept it with what counts, reject it with a reason, or take back that it was accepted. */
export function CheckProofPage() {
  const words = useWords(proofCheckWords);
  const shown = route.useLoaderData();
  const navigate = useNavigate();
  const tell = useTell();
  const { proof, name, isOwn } = shown;
  const onDone = async (message: string) => {
    await navigate({ href: proofQueuePath() });
    tell(message);
  };
  return (
    <Stack>
      <BackLink href={proofQueuePath()}>{words.title}</BackLink>
      <PageHeader title={<InGerman>{proof.stated.title}</InGerman>} lead={words.checkTitle(name)} />
      <Section heading={words.stated}>
        <ProofFacts shown={shown} />
      </Section>
      {proof.status !== 'uploaded' && <CheckedNote proof={proof} regimes={shown.regimes} />}
      {proof.status === 'checked' && isOwn && (
        <Note tone="info">
          <p>{words.takeBackOwn}</p>
        </Note>
      )}
      {proof.status === 'checked' && !isOwn && <TakeBackProof shown={shown} onDone={onDone} />}
      {proof.status === 'uploaded' && isOwn && (
        <Note tone="info">
          <p>{words.isOwn}</p>
        </Note>
      )}
      {proof.status === 'uploaded' && !isOwn && (
        <>
          <Section heading={words.accept}>
            <AcceptForm shown={shown} onDone={onDone} />
          </Section>
          <Section heading={words.reject}>
            <RejectForm shown={shown} onDone={onDone} />
          </Section>
        </>
      )}
    </Stack>
  );
}
