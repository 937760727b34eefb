import type { OwnRegistration } from '../../lib/api-types.ts';
import { reasonText } from '../changes/reason-words.ts';
import { hindranceMessage } from './hindrance-words.ts';
import { leftToDo } from './left-to-do.ts';
import { refusedBecause } from './refused-because.ts';
import { confirmableUntil, type StandingFacts, type StandingWords } from './standing.ts';

const over = 'Die Veranstaltung ist vorbei.';

export const germanStanding: StandingWords = {
  requested: (_, { own, at }) =>
    own.isOver
      ? { title: 'Nicht bestätigt', text: `${over} Die Anmeldung wurde nie bestätigt.` }
      : {
          title: 'Bitte bestätigen Sie Ihre Anmeldung',
          text: `Noch haben Sie keinen Platz. Ihre Anmeldung zählt erst ab der Bestätigung; sie ist möglich bis ${at(confirmableUntil(own))}.`,
        },
  applied: (_, { own, at }) =>
    own.isOver
      ? { title: 'Ohne Platz geblieben', text: over }
      : {
          title: 'Ihre Anmeldung liegt vor',
          text: `Ein Platz ist das noch nicht: Über alle Anmeldungen wird nach dem Anmeldeschluss (${at(own.event.registrationClosesAt)}) gemeinsam entschieden. Dann schreiben wir Ihnen.`,
        },
  confirmed: (_, { own, at }) =>
    own.isOver
      ? { title: 'Sie hatten einen Platz', text: `${over} Bescheinigungen gibt es, sobald sie abgeschlossen ist.` }
      : {
          title: 'Sie haben einen Platz',
          text: placeAndRest(own, at),
        },
  waitlisted: (_, { own }) =>
    own.isOver
      ? { title: 'Ohne Platz geblieben', text: `${over} Auf der Warteliste ist kein Platz frei geworden.` }
      : {
          title: 'Sie stehen auf der Warteliste',
          text: `${line(own.position)}${hindrance(own)} Sobald ein Platz für Sie frei wird, schreiben wir Ihnen. Er ist dann eine Zeit lang für Sie reserviert.`,
        },
  offered: ({ expiresAt }, { own, at }) =>
    own.isOver
      ? { title: 'Angebot nicht beantwortet', text: over }
      : {
          title: 'Für Sie ist ein Platz frei',
          text: `Er ist für Sie reserviert bis ${at(expiresAt)}. Ohne Ihre Antwort wird er danach weitergegeben.`,
        },
  declined: ({ declinedAt }, { at }) => ({
    title: 'Sie haben den Platz abgelehnt',
    text: `Das war am ${at(declinedAt)}. Der Platz ist weitergegeben, Ihr Eintrag auf der Warteliste beendet.`,
  }),
  expired: ({ expiredAt }, { at }) => ({
    title: 'Die Frist ist abgelaufen',
    text: `Sie verstrich ohne Antwort. Seit ${at(expiredAt)} ist diese Anmeldung beendet, einen Platz haben Sie nicht.`,
  }),
  withdrawn: ({ withdrawnAt, by }, { at }) => ({
    title: by === 'person' ? 'Sie sind abgemeldet' : 'Ihre Anmeldung wurde zurückgenommen',
    text:
      by === 'superior' || by === 'silence'
        ? withoutApproval(by, at(withdrawnAt))
        : by === 'person'
          ? `Die Abmeldung kam am ${at(withdrawnAt)} bei uns an. Danke: So kann jemand anderes teilnehmen.`
          : `Die Koordination hat Ihre Anmeldung am ${at(withdrawnAt)} zurückgenommen. Einen Platz haben Sie nicht.`,
  }),
  refused: ({ reason }, { own }) => ({
    title: reason === 'already_registered' ? 'Ihre Anmeldung besteht schon' : 'Sie haben keinen Platz',
    text: refusedBecause(reason, own.event, 'de'),
  }),
  cancelled: (_, { own }) => ({
    title: 'Die Veranstaltung ist abgesagt',
    text:
      own.event.status === 'cancelled'
        ? `Sie findet nicht statt. Der Grund: ${reasonText(own.event.cancellationKind, own.event.cancellationReason, 'de')}`
        : 'Sie findet nicht statt.',
  }),
};

function line(position = 1): string {
  const before = position - 1;
  if (before === 0) return 'Sie stehen ganz vorn.';
  const waiting = before === 1 ? 'wartet eine Person' : `warten ${before} Personen`;
  return `Sie stehen auf Position ${position}; vor Ihnen ${waiting}.`;
}

/** The rule in the way, where it is not the line alone. */
function hindrance({ hindrance: rule }: OwnRegistration): string {
  return rule === undefined ? '' : ` ${hindranceMessage(rule, 'de')}`;
}

/** What is certain, and what they still have to do. */
function placeAndRest(own: OwnRegistration, at: StandingFacts['at']): string {
  const { unnamed, awaited, forums } = leftToDo(own);
  const rest: string[] = [];
  if (unnamed > 0) rest.push(`Bitte nennen Sie noch ${unnamed === 1 ? 'eine Person' : `${unnamed} Personen`}.`);
  if (awaited > 0) {
    const answers = awaited === 1 ? 'steht eine Antwort' : `stehen ${awaited} Antworten`;
    rest.push(`Von denen, die Sie gefragt haben, ${answers} noch aus.`);
  }
  if (forums === 'choose') rest.push('Bitte wählen Sie noch Ihre Foren.');
  if (forums === 'wish') rest.push('Bitte sagen Sie noch, welche Foren Sie sich wünschen.');
  const uncertain = awaitsApproval(own, at);
  if (uncertain !== undefined) return [uncertain, ...rest].join(' ');
  const { seats = 1 } = own.registration;
  const certain = seats > 1 ? 'Ihre Plätze stehen fest.' : 'Ihr Platz steht fest.';
  return [certain, ...(rest.length > 0 ? rest : ['Mehr müssen Sie nicht tun.'])].join(' ');
}

/** What is certain while a superior has not answered yet. */
function awaitsApproval({ approval }: OwnRegistration, at: StandingFacts['at']): string | undefined {
  if (approval?.status !== 'asked') return undefined;
  const end =
    approval.withoutAnswer === 'lapses'
      ? 'Sagt sie Nein oder antwortet sie nicht, endet Ihre Anmeldung.'
      : 'Sagt sie Nein, endet Ihre Anmeldung; ohne Antwort gilt sie weiter.';
  return `Er wird für Sie freigehalten. Ganz sicher ist er noch nicht: Ihre Leitung kann bis ${at(approval.until)} antworten. ${end}`;
}

function withoutApproval(by: 'superior' | 'silence', when: string): string {
  const why = by === 'superior' ? 'Ihre Leitung hat nicht zugestimmt.' : 'Ihre Leitung hat nicht geantwortet.';
  return `${why} Seit ${when} ist Ihre Anmeldung beendet, einen Platz haben Sie nicht.`;
}
