import { translated } from '../../lib/words.ts';
import type { PageContext } from '../page-context.ts';
import { headTags } from './head.ts';

const words = translated(
  {
    events: 'Veranstaltungen',
    newEvent: 'Neue Veranstaltung',
    event: 'Veranstaltung',
    modules: 'Module',
    module: 'Modul',
    desk: 'Arbeitsplatz',
  },
  { events: 'Events', newEvent: 'New event', event: 'Event', modules: 'Modules', module: 'Module', desk: 'Desk' },
);

export function deskHead(topic: Exclude<keyof typeof words.de, 'desk'>) {
  return ({ match: { context } }: { readonly match: { readonly context: PageContext } }) => {
    const texts = words[context.locale];
    return headTags({ title: `${texts[topic]} – ${texts.desk}`, isPrivate: true }, context);
  };
}
