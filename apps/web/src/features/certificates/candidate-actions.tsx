import { ActionMenu } from '../../components/actions/action-menu.tsx';
import { Button } from '../../components/actions/button.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import { correctionWords } from './correction-words.ts';
import type { Candidate, CertifiedCandidate, MissingCandidate } from './issuing.ts';

/** Something that can be done about somebody's certificate. */
export type AskedAction =
  | { readonly action: 'correct' | 'revoke'; readonly candidate: CertifiedCandidate }
  | { readonly action: 'name'; readonly candidate: Candidate }
  | { readonly action: 'minutes'; readonly candidate: MissingCandidate }
  | { readonly action: 'reissue'; readonly candidate: CertifiedCandidate };

export interface CandidateActionsProps {
  readonly candidate: Candidate;
  readonly onAsk: (asked: AskedAction) => void;
}

/** What can be done about somebody: the one thing an exception waits for as a button, the rest in a menu. */
export function CandidateActions({ candidate, onAsk }: CandidateActionsProps) {
  const words = useWords(correctionWords);
  const name = `${candidate.givenName} ${candidate.familyName}`;
  const button = (label: string, asked: AskedAction) => (
    <Button variant="secondary" size="small" onClick={() => onAsk(asked)}>
      {label}
      <VisuallyHidden>: {name}</VisuallyHidden>
    </Button>
  );
  switch (candidate.kind) {
    case 'minutes_missing':
      return button(words.completeAction, { action: 'minutes', candidate });
    case 'unprintable':
      return button(words.nameAction, { action: 'name', candidate });
    case 'revoked':
      return button(words.reissueAction, { action: 'reissue', candidate });
    case 'issued':
      return (
        <ActionMenu
          label={words.actionsFor(name)}
          actions={[
            ...(candidate.isErased
              ? []
              : [
                  {
                    id: 'correct',
                    label: words.correctAction,
                    onChoose: () => onAsk({ action: 'correct' as const, candidate }),
                  },
                ]),
            { id: 'revoke', label: words.revokeAction, onChoose: () => onAsk({ action: 'revoke', candidate }) },
          ]}
        />
      );
    case 'due':
    case 'partial':
    case 'too_low':
      return (
        <ActionMenu
          label={words.actionsFor(name)}
          actions={[{ id: 'name', label: words.nameAction, onChoose: () => onAsk({ action: 'name', candidate }) }]}
        />
      );
  }
}
