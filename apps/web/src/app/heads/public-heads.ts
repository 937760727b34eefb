import { heldSessions } from '../../features/event/held-sessions.ts';
import type { Answers, ModuleRecord } from '../../lib/api-types.ts';
import { formatDay } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import type { PageContext } from '../page-context.ts';
import { headTags } from './head.ts';
import { courseJsonLd, eventJsonLd } from './structured-data.ts';

/** What the router hands to the head of a page; without data when the page failed. */
interface HeadOf<Data> {
  readonly loaderData?: Data | undefined;
  readonly match: { readonly context: PageContext };
}

const words = translated(
  {
    start: 'Gemeinsam lernen, Kinder zu schützen',
    startText:
      'Fortbildungen, Fachtage und Qualitätszirkel für alle, die in Netzwerken für Kinderschutz und Frühe Hilfen arbeiten.',
    programme: 'Veranstaltungen',
    programmeText: 'Alle kommenden Veranstaltungen mit Suche und Filtern: Module, Fachtage, Netzwerkkonferenzen.',
    modules: 'Module und Reihen',
    modulesText: 'Der Katalog der Qualifizierungsmodule: Inhalte, Umfang, Zielgruppen, Termine.',
    archive: 'Archiv 2007–2011',
    archiveText: 'Tagungen und Dokumente des Landesprojekts „Netzwerke für Kinderschutz Sachsen“.',
    subscribe: 'Kalender abonnieren',
    subscribeText: 'Die Termine des Landes und der Netzwerke im eigenen Kalender.',
    impressum: 'Impressum',
    datenschutz: 'Datenschutz',
    barrierefreiheit: 'Erklärung zur Barrierefreiheit',
  },
  {
    start: 'Learning together to protect children',
    startText:
      'Trainings, conferences and quality circles for everyone in the networks for child protection and early help.',
    programme: 'Events',
    programmeText: 'All upcoming events with search and filters: modules, conferences, network meetings.',
    modules: 'Modules and series',
    modulesText: 'The catalogue of qualification modules: contents, length, target groups, dates.',
    archive: 'Archive 2007–2011',
    archiveText: 'Conferences and documents of the state project “Netzwerke für Kinderschutz Sachsen”.',
    subscribe: 'Subscribe to calendars',
    subscribeText: 'The dates of the Land and of the networks in your own calendar.',
    impressum: 'Legal notice',
    datenschutz: 'Privacy',
    barrierefreiheit: 'Accessibility statement',
  },
);

/** A page whose head is the same for everybody. */
function plain(title: keyof typeof words.de, path: string, description?: keyof typeof words.de) {
  return ({ match: { context } }: HeadOf<unknown>) => {
    const texts = words[context.locale as Locale];
    return headTags({ title: texts[title], path, ...(description && { description: texts[description] }) }, context);
  };
}

export const startHead = plain('start', '/', 'startText');
export const programmeHead = plain('programme', '/veranstaltungen', 'programmeText');
export const modulesHead = plain('modules', '/module', 'modulesText');
export const archiveHead = plain('archive', '/archiv', 'archiveText');
export const subscribeHead = plain('subscribe', '/kalender', 'subscribeText');
export const legalHead = (topic: 'impressum' | 'datenschutz' | 'barrierefreiheit') => plain(topic, `/${topic}`);

export function eventHead({ loaderData, match: { context } }: HeadOf<Answers['programme']['event']>) {
  if (loaderData === undefined) return {};
  const { listed, network } = loaderData;
  const { event } = listed;
  const [first] = heldSessions(event);
  const day = first === undefined ? '' : formatDay(first.startsAt, context.locale);
  return headTags(
    {
      title: `${event.title}, ${day}`,
      description: [day, event.venue?.place, event.summary].filter(Boolean).join(' · '),
      path: `/veranstaltungen/${event.slug}`,
      jsonLd: eventJsonLd(listed, { origin: context.origin, organiser: network?.office ?? 'Netzwerkstatt' }),
    },
    context,
  );
}

export function moduleHead({ loaderData, match: { context } }: HeadOf<Answers['programme']['module']>) {
  if (loaderData === undefined) return {};
  const { module, runs } = loaderData;
  return headTags(
    {
      title: `${module.content.code} ${module.content.title}`,
      description: module.content.learningOutcome,
      path: `/module/${module.content.code}`,
      jsonLd: courseJsonLd(module as ModuleRecord, runs, { origin: context.origin, organiser: 'Netzwerkstatt' }),
    },
    context,
  );
}

export function curriculumHead({ loaderData, match: { context } }: HeadOf<Answers['programme']['curriculum']>) {
  if (loaderData === undefined) return {};
  const { curriculum } = loaderData;
  const description = `${curriculum.teachingUnits} UE, ${curriculum.modules.join(', ')}`;
  return headTags({ title: curriculum.title, description, path: `/reihen/${curriculum.slug}` }, context);
}

export function networkHead({ loaderData, match: { context } }: HeadOf<Answers['programme']['network']>) {
  if (loaderData === undefined) return {};
  const { network } = loaderData;
  return headTags({ title: network.name, description: network.office, path: `/netzwerke/${network.slug}` }, context);
}

export function circleResultHead({ loaderData, match: { context } }: HeadOf<Answers['circles']['result']>) {
  if (loaderData === undefined) return {};
  const { circle, event } = loaderData;
  const title = circle.result?.title ?? circle.topic;
  return headTags({ title, description: circle.topic, path: `/qualitaetszirkel/${event.slug}` }, context);
}
