import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { ProofForm } from '../../features/proofs/proof-form.tsx';
import { proofFormWords } from '../../features/proofs/proof-form-words.ts';
import { proofWords } from '../../features/proofs/proof-words.ts';
import { proofsPath } from '../../features/proofs/proofs-path.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/meine/nachweise/neu');

export function NewProofPage() {
  const words = useWords(proofFormWords);
  const { title: back } = useWords(proofWords);
  const { awardable } = route.useLoaderData();
  const { api } = getRouteApi('__root__').useRouteContext();
  const navigate = useNavigate();
  return (
    <Wrap>
      <Stack gap="large">
        <Stack>
          <BackLink href={proofsPath()}>{back}</BackLink>
          <PageHeader title={words.titleNew} lead={words.leadNew} />
        </Stack>
        <ProofForm
          regimes={awardable}
          send={async (input) => {
            await api.proofs.handIn.mutate(input);
            await navigate({ href: '/meine/nachweise?neu=eingereicht#eintraege' });
          }}
        />
      </Stack>
    </Wrap>
  );
}
