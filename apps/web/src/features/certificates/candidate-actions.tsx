import { ActionMenu, type MenuAction } from '../../components/actions/action-menu.tsx';
import { Button } from '../../components/actions/button.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useWords } from '../../lib/words.ts';
import { attendanceCorrectionWords } from './attendance-correction-words.ts';
import { correctionWords } from './correction-words.ts';
import { type Candidate, type CertifiedCandidate, certifiedOf, type MissingCandidate } from './issuing.ts';

/** Something that can be done about somebody's certificate. */
export type AskedAction =
  | { readonly action: 'correct' | 'revoke'; readonly candidate: CertifiedCandidate }
  | { readonly action: 'name' | 'attendance'; readonly candidate: Candidate }
  | { readonly action: 'minutes'; readonly candidate: MissingCandidate }
  | { readonly action: 'reissue'; readonly candidate: CertifiedCandidate };

export interface CandidateActionsProps {
  readonly candidate: Candidate;
  readonly onAsk: (asked: AskedAction) => void;
}

/** What can be done about somebody: the one thing an exception waits for as a button, the rest in a menu. */
export function CandidateActions({ candidate, onAsk }: CandidateActionsProps) {
  const words = useWords(correctionWords);
  const attendance = useWords(attendanceCorrectionWords);
  const name = `${candidate.givenName} ${candidate.familyName}`;
  const inMenu = (label: string, asked: AskedAction): MenuAction => ({
    id: asked.action,
    label,
    onChoose: () => onAsk(asked),
  });
  const first = firstOf(candidate, words);
  const certified = candidate.kind === 'issued' ? certifiedOf(candidate) : undefined;
  const menu = [
    ...(certified && candidate.kind === 'issued' && !candidate.isErased
      ? [inMenu(words.correctAction, { action: 'correct', candidate: certified })]
      : []),
    ...(candidate.kind === 'issued' || first?.asked.action === 'name'
      ? []
      : [inMenu(words.nameAction, { action: 'name', candidate })]),
    ...(candidate.kind === 'issued' && candidate.isErased
      ? []
      : [inMenu(attendance.action, { action: 'attendance', candidate })]),
    ...(certified ? [inMenu(words.revokeAction, { action: 'revoke', candidate: certified })] : []),
  ];
  return (
    <Cluster>
      {first && (
        <Button variant="secondary" size="small" onClick={() => onAsk(first.asked)}>
          {first.label}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      )}
      <ActionMenu label={words.actionsFor(name)} actions={menu} />
    </Cluster>
  );
}

function firstOf(
  candidate: Candidate,
  words: (typeof correctionWords)['de'],
): { readonly label: string; readonly asked: AskedAction } | undefined {
  switch (candidate.kind) {
    case 'minutes_missing':
      return { label: words.completeAction, asked: { action: 'minutes', candidate } };
    case 'unprintable':
      return { label: words.nameAction, asked: { action: 'name', candidate } };
    case 'revoked': {
      const certified = certifiedOf(candidate);
      return certified && { label: words.reissueAction, asked: { action: 'reissue', candidate: certified } };
    }
    case 'issued':
    case 'due':
    case 'partial':
    case 'too_low':
      return undefined;
  }
}
