import { useRouter } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import type { ProofLine } from './proof-data.ts';
import { proofWords } from './proof-words.ts';
import { WithdrawProof } from './withdraw-proof.tsx';

export interface OwnProofActionsProps {
  readonly proof: NonNullable<ProofLine['handedIn']>;
  readonly title: string;
  readonly onWithdrawn: () => void;
}

/** What can be done about a proof that does not count. */
export function OwnProofActions({ proof, title, onWithdrawn }: OwnProofActionsProps) {
  const words = useWords(proofWords);
  const router = useRouter();
  return (
    <Cluster>
      <ButtonLink variant="quiet" size="small" href={`/meine/nachweise/${proof.id}`}>
        {proof.status === 'uploaded' ? words.change : words.correct}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </ButtonLink>
      <WithdrawProof
        proof={proof}
        title={title}
        onWithdrawn={async () => {
          onWithdrawn();
          await router.invalidate();
        }}
      />
    </Cluster>
  );
}
