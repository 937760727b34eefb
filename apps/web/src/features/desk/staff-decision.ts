import { missingModules } from '@netzwerkstatt/registration';
import type { Participant } from '../../lib/api-types.ts';
import { translated, type Words } from '../../lib/words.ts';
import { fullName } from './participant-columns.tsx';

export type StaffDecision = 'move_up' | 'offer_to' | 'admit' | 'recognise' | 'enlist' | 'refuse' | 'withdraw';

/** What staff wants to do about somebody, until it is done or given up. */
export interface AskedDecision {
  readonly decision: StaffDecision;
  readonly participant: Participant;
}

interface DecisionWords {
  /** On the button in the row. */
  readonly action: string;
  readonly title: (name: string) => string;
  readonly meaning: string;
  readonly goAhead: string;
  readonly done: (name: string) => string;
}

const german: Readonly<Record<StaffDecision, DecisionWords>> = {
  move_up: {
    action: 'Nach vorn setzen',
    title: (name) => `${name} nach vorn setzen?`,
    meaning:
      'Der nächste freie Platz wird dieser Person angeboten, vor allen anderen, die warten. Die Reihenfolge der anderen bleibt.',
    goAhead: 'Nach vorn setzen',
    done: (name) => `${name} steht jetzt vorn auf der Warteliste.`,
  },
  offer_to: {
    action: 'Platz anbieten',
    title: (name) => `${name} einen Platz anbieten?`,
    meaning:
      'Ein freier Platz wird dieser Person angeboten, auch wenn andere vor ihr warten und obwohl eine Grenze oder ein Kontingent dagegen steht. Mehr Plätze, als es gibt, werden es nie.',
    goAhead: 'Platz anbieten',
    done: (name) => `${name} hat ein Angebot.`,
  },
  admit: {
    action: 'Zulassen',
    title: (name) => `${name} zulassen?`,
    meaning: 'Die Person bekommt einen freien Platz und sofort eine Mail darüber.',
    goAhead: 'Zulassen',
    done: (name) => `${name} hat jetzt einen Platz.`,
  },
  recognise: {
    action: 'Vorwissen anrechnen',
    title: (name) => `Vorwissen von ${name} anrechnen?`,
    meaning:
      'Die gewählten Module zählen danach als abgeschlossen, auch bei anderen Veranstaltungen und in Reihen. Schreiben Sie als Begründung, was Sie anrechnen, zum Beispiel einen Zertifikatskurs bei einem anderen Träger.',
    goAhead: 'Anrechnen',
    done: (name) => `Das Vorwissen von ${name} ist angerechnet.`,
  },
  enlist: {
    action: 'Auf die Warteliste',
    title: (name) => `${name} auf die Warteliste setzen?`,
    meaning: 'Die Person steht dann am Ende der Warteliste und bekommt eine Mail darüber.',
    goAhead: 'Auf die Warteliste',
    done: (name) => `${name} steht auf der Warteliste.`,
  },
  refuse: {
    action: 'Ablehnen',
    title: (name) => `${name} ablehnen?`,
    meaning:
      'Die Person bekommt eine Mail, dass sie keinen Platz bekommt. Die Begründung bleibt im Verlauf und steht nicht in der Mail.',
    goAhead: 'Ablehnen',
    done: (name) => `${name} ist abgelehnt.`,
  },
  withdraw: {
    action: 'Abmelden',
    title: (name) => `${name} abmelden?`,
    meaning:
      'Die Person bekommt eine Mail darüber. Ein Platz, der dadurch frei wird, wird sofort der nächsten Person auf der Warteliste angeboten. Rückgängig machen lässt sich das nicht; eine neue Anmeldung ist möglich.',
    goAhead: 'Abmelden',
    done: (name) => `${name} ist abgemeldet.`,
  },
};

const english: Readonly<Record<StaffDecision, DecisionWords>> = {
  move_up: {
    action: 'Move to the front',
    title: (name) => `Move ${name} to the front?`,
    meaning:
      'The next free place is offered to this person, before everybody else who waits. The others keep their order.',
    goAhead: 'Move to the front',
    done: (name) => `${name} now stands first on the waiting list.`,
  },
  offer_to: {
    action: 'Offer a place',
    title: (name) => `Offer ${name} a place?`,
    meaning:
      'A free place is offered to this person, even if others wait before them and despite a limit or places kept for others. There are never more places than there are.',
    goAhead: 'Offer a place',
    done: (name) => `${name} has an offer.`,
  },
  admit: {
    action: 'Admit',
    title: (name) => `Admit ${name}?`,
    meaning: 'This person gets a free place, and a mail about it at once.',
    goAhead: 'Admit',
    done: (name) => `${name} has a place now.`,
  },
  recognise: {
    action: 'Recognise prior learning',
    title: (name) => `Recognise what ${name} has learned before?`,
    meaning:
      'The modules you choose then count as completed, at other events and in series as well. Give as the reason what you recognise, for example a certificate course of another provider.',
    goAhead: 'Recognise',
    done: (name) => `The prior learning of ${name} is recognised.`,
  },
  enlist: {
    action: 'To the waiting list',
    title: (name) => `Put ${name} on the waiting list?`,
    meaning: 'This person then stands at the end of the waiting list and gets a mail about it.',
    goAhead: 'To the waiting list',
    done: (name) => `${name} is on the waiting list.`,
  },
  refuse: {
    action: 'Refuse',
    title: (name) => `Refuse ${name}?`,
    meaning:
      'This person gets a mail that they do not get a place. The reason stays in the history and is not in the mail.',
    goAhead: 'Refuse',
    done: (name) => `${name} has been refused.`,
  },
  withdraw: {
    action: 'Withdraw',
    title: (name) => `Withdraw ${name}?`,
    meaning:
      'This person gets a mail about it. A place that becomes free is offered to the next person on the waiting list at once. It cannot be undone; registering anew is possible.',
    goAhead: 'Withdraw',
    done: (name) => `${name} has been withdrawn.`,
  },
};

export const decisionWords: Words<Readonly<Record<StaffDecision, DecisionWords>>> = { de: german, en: english };

export const reasonWords = translated(
  {
    modules: 'Welche Module?',
    module: (code: string) => `Modul ${code}`,
    reason: 'Begründung',
    hint: 'Sie wird im Verlauf festgehalten.',
    cancel: 'Abbrechen',
  },
  {
    modules: 'Which modules?',
    module: (code) => `Module ${code}`,
    reason: 'Reason',
    hint: 'It is kept in the history.',
    cancel: 'Cancel',
  },
);

/** What may be done about somebody now: from the start on nothing, since attendance says who came. */
export function decisionsAbout(
  { status, unmet = [] }: Pick<Participant, 'status' | 'unmet'>,
  eventHasBegun: boolean,
): readonly StaffDecision[] {
  if (eventHasBegun) return [];
  const lacksModule = missingModules(unmet).length > 0;
  return [...(lacksModule ? (['recognise'] as const) : []), ...decisionsIn(status)];
}

function decisionsIn(status: Participant['status']): readonly StaffDecision[] {
  switch (status) {
    case 'applied':
      return ['admit', 'enlist', 'refuse', 'withdraw'];
    case 'waitlisted':
      return ['move_up', 'offer_to', 'refuse', 'withdraw'];
    case 'requested':
    case 'confirmed':
    case 'offered':
      return ['withdraw'];
    default:
      return [];
  }
}

export const nameOf = ({ participant }: AskedDecision): string => fullName(participant);
