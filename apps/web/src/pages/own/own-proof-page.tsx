import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { ProofForm } from '../../features/proofs/proof-form.tsx';
import { proofFormWords } from '../../features/proofs/proof-form-words.ts';
import { proofWords } from '../../features/proofs/proof-words.ts';
import { proofsPath } from '../../features/proofs/proofs-path.ts';
import { WithdrawProof } from '../../features/proofs/withdraw-proof.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/meine/nachweise/$proof');

export function OwnProofPage() {
  const words = useWords(proofFormWords);
  const { title: back } = useWords(proofWords);
  const { awardable, proof } = route.useLoaderData();
  const { api } = getRouteApi('__root__').useRouteContext();
  const navigate = useNavigate();
  return (
    <Wrap>
      <Stack gap="large">
        <Stack>
          <BackLink href={proofsPath()}>{back}</BackLink>
          <PageHeader
            title={proof ? words.titleChange : words.titleNew}
            lead={proof ? proof.status !== 'checked' && words.leadChange : words.leadNew}
          />
          {proof?.reason !== undefined && (
            <Note
              tone="warning"
              title={proof.status === 'taken_back' ? words.takenBack(proof.reason) : words.rejected(proof.reason)}
              actions={
                <WithdrawProof
                  proof={proof}
                  title={proof.stated.title}
                  onWithdrawn={() => navigate({ href: '/meine/nachweise?neu=zurueckgezogen#eintraege' })}
                />
              }
            >
              <p>{words.rejectedText}</p>
            </Note>
          )}
        </Stack>
        {proof?.status === 'checked' ? (
          <Note tone="info">
            <p>{words.fixed}</p>
          </Note>
        ) : (
          <ProofForm
            regimes={awardable}
            proof={proof}
            send={async (input) => {
              if (proof) await api.proofs.change.mutate({ ...input, proof: proof.id });
              else await api.proofs.handIn.mutate(input);
              await navigate({ href: `/meine/nachweise?neu=${proof ? 'geaendert' : 'eingereicht'}#eintraege` });
            }}
          />
        )}
      </Stack>
    </Wrap>
  );
}
