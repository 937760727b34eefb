import { Badge } from '../../components/feedback/badge.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Check, Hourglass, RefreshCw } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import type { CircleStatus as Status } from './circle-data.ts';
import { circleWords } from './circle-words.ts';

const looks = {
  planned: { tone: 'info', icon: <Hourglass /> },
  running: { tone: 'success', icon: <RefreshCw /> },
  completed: { tone: 'quiet', icon: <Check /> },
} as const;

/** How far a circle is. */
export function CircleStatus({ status, as = 'badge' }: { readonly status: Status; readonly as?: 'badge' | 'text' }) {
  const words = useWords(circleWords);
  const { tone, icon } = looks[status];
  if (as === 'text') {
    return (
      <StatusText tone={tone} icon={icon}>
        {words.status[status]}
      </StatusText>
    );
  }
  return (
    <Badge tone={tone === 'quiet' ? 'info' : tone} icon={icon}>
      {words.status[status]}
    </Badge>
  );
}
