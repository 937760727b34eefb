import { Link } from '../../components/navigation/link.tsx';
import { formatInstant, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { counted, translated, useWords } from '../../lib/words.ts';
import { circlePath } from '../circles/circle-paths.ts';
import { deskEventPath, participantsPath } from './desk-paths.ts';
import type { NextStep } from './next-step.ts';

const words = translated(
  {
    publish: 'Prüfen und veröffentlichen',
    decide: (count: number) => `Über ${counted(count, 'Anmeldung', 'Anmeldungen')} entscheiden`,
    record: 'Anwesenheit eintragen',
    close: 'Anwesenheit prüfen und abschließen',
    certify: 'Bescheinigungen',
    opens: (at: string) => `Anmeldung öffnet ${at}`,
    closes: (at: string) => `Anmeldeschluss ${at}`,
    meet: (by: string) => `Treffen planen bis ${by}`,
    takesPlace: 'Findet statt',
  },
  {
    publish: 'Check and publish',
    decide: (count: number) => `Decide ${counted(count, 'registration', 'registrations', 'en')}`,
    record: 'Record attendance',
    close: 'Check attendance and close',
    certify: 'Certificates',
    opens: (at: string) => `Registration opens ${at}`,
    closes: (at: string) => `Registration closes ${at}`,
    meet: (by) => `Plan a meeting by ${by}`,
    takesPlace: 'Takes place',
  },
);

/** What comes next, leading there where there is something to do. */
export function NextStepLine({ event, step }: { readonly event: string; readonly step: NextStep }) {
  const texts = useWords(words);
  const locale = useLocale();
  switch (step.kind) {
    case 'publish':
      return <Link href={deskEventPath(event)}>{texts.publish}</Link>;
    case 'decide':
      return <Link href={whereToDecide(event, step)}>{texts.decide(step.applications)}</Link>;
    case 'record':
      return <Link href={deskEventPath(event, 'anwesenheit')}>{texts.record}</Link>;
    case 'close':
      return <Link href={deskEventPath(event)}>{texts.close}</Link>;
    case 'certify':
      return <Link href={deskEventPath(event, 'bescheinigungen')}>{texts.certify}</Link>;
    case 'opens':
      return texts.opens(formatInstant(step.at, locale));
    case 'closes':
      return texts.closes(formatInstant(step.at, locale));
    case 'meet':
      return <Link href={circlePath(event, 'mitglieder')}>{texts.meet(formatInstantDay(step.by, locale))}</Link>;
    case 'takes_place':
      return texts.takesPlace;
    case 'nothing':
      return null;
  }
}

function whereToDecide(event: string, { isTogether }: Extract<NextStep, { readonly kind: 'decide' }>): string {
  return isTogether ? deskEventPath(event, 'vergabe') : participantsPath(event, { status: 'beworben' });
}
