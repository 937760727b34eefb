import { StatusText, type StatusTextProps } from '../../components/feedback/status-text.tsx';
import { Award, CircleX, Clock, Hand, RefreshCw } from '../../components/icons.ts';
import { useWords } from '../../lib/words.ts';
import { seriesWords } from './series-words.ts';
import type { Standing } from './standing-filter.ts';

const looks = {
  waiting: { tone: 'warning', icon: <Hand /> },
  undrawn: { tone: 'bad' },
  revoked: { tone: 'quiet', icon: <CircleX /> },
  due: { tone: 'info', icon: <Award /> },
  renewable: { tone: 'info', icon: <RefreshCw /> },
  ending: { tone: 'warning', icon: <Clock /> },
  underway: { tone: 'quiet' },
  lapsed: { tone: 'warning', icon: <CircleX /> },
  issued: { tone: 'success' },
} as const satisfies Record<Standing, Omit<StatusTextProps, 'children'>>;

export function StandingStatus({ standing }: { readonly standing: Standing }) {
  return <StatusText {...looks[standing]}>{useWords(seriesWords).standings[standing]}</StatusText>;
}
