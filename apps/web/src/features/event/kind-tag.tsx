import { getRouteApi } from '@tanstack/react-router';
import { Tag } from '../../components/feedback/tag.tsx';
import type { ListedEvent } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { eventWords, kindWord } from './event-words.ts';

const hues = {
  module_run: 'green',
  state_conference: 'violet',
  network_conference: 'violet',
  quality_circle: 'blue',
  training: 'grey',
} as const;

const root = getRouteApi('__root__');

/** What kind of event it is, with the code of its module. */
export function KindTag({
  listed: { event, moduleCode },
}: {
  readonly listed: Pick<ListedEvent, 'event' | 'moduleCode'>;
}) {
  const { land } = root.useLoaderData();
  const words = useWords(eventWords);
  const locale = useLocale();
  const word = moduleCode === undefined ? kindWord(event.kind, land.words, locale) : words.moduleRun(moduleCode);
  return <Tag hue={hues[event.kind]}>{word}</Tag>;
}
