import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { CircleX, Hourglass, Mail, Undo2 } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import type { RecognitionState } from './recognition-data.ts';
import { recognitionWords } from './recognition-words.ts';

export interface RecognitionOutcomeProps {
  readonly status: RecognitionState;
  /** Once it is decided: how much was recognised of how much was asked for. */
  readonly granted?: number | undefined;
  readonly asked?: number | undefined;
}

/** How a request stands, in a word and a sign. */
export function RecognitionOutcome({ status, granted = 0, asked }: RecognitionOutcomeProps) {
  const { states, outcomes } = useWords(recognitionWords);
  if (status !== 'decided') return <StatusText {...looks[status]}>{states[status]}</StatusText>;
  if (granted === 0) {
    return (
      <StatusText tone="quiet" icon={<CircleX />}>
        {outcomes.none}
      </StatusText>
    );
  }
  return (
    <StatusText tone="success">{asked === undefined || granted < asked ? outcomes.part : outcomes.whole}</StatusText>
  );
}

const looks = {
  open: { tone: 'info', icon: <Hourglass /> },
  asked_back: { tone: 'warning', icon: <Mail /> },
  taken_back: { tone: 'warning', icon: <Undo2 /> },
  withdrawn: { tone: 'quiet', icon: <Undo2 /> },
} as const satisfies Record<Exclude<RecognitionState, 'decided'>, Omit<StatusTextProps, 'children'>>;
