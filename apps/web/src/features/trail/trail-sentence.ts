import { changeReasonKinds } from '@netzwerkstatt/domain';
import type { Answers } from '../../lib/api-types.ts';
import { inWords } from '../../lib/in-words.ts';
import type { Locale } from '../../lib/locale.ts';
import { assistanceStatusTitle, needTitle } from '../assistance/assistance-words.ts';
import { reasonText } from '../changes/reason-words.ts';
import { registrationWords } from '../desk/registration-state.tsx';
import { trailWords } from './trail-words.ts';

export type Trail = Answers['desk']['trail'];
export type TrailEntry = Trail['entries'][number];

/** What happened, in a sentence without its subject. */
export function trailSentence(entry: TrailEntry, names: Trail['names'], locale: Locale): string {
  const words = trailWords[locale];
  const { action, target, facts = {} } = entry;
  switch (action) {
    case 'event.create':
      return words.created;
    case 'event.edit':
      return words.edited;
    case 'event.publish':
      return words.published;
    case 'programme.release':
      return words.released(Number(facts['version']));
    case 'event.close':
      return words.closed;
    case 'event.set_policy':
      return words.policySet;
    case 'allocation.run':
      if (target.kind !== 'event') break;
      return words.allocationRun(Number(facts['run']), Number(facts['applications']));
    case 'allocation.release':
      return words.allocationReleased(Number(facts['accepted']), Number(facts['waiting']), Number(facts['refused']));
    case 'event.change_dates':
      return words.datesChanged(Number(facts['dates']), Number(facts['mails']));
    case 'event.cancel':
      if (target.kind !== 'event') break;
      return facts['to'] === 'cancelled' ? words.cancelled : words.restored;
    case 'invitation.manage':
      if ('takenBack' in facts) return words.invitationTakenBack;
      return 'reminded' in facts ? words.reminded(Number(facts['reminded'])) : words.invited(Number(facts['invited']));
    case 'voucher.manage':
      return 'issued' in facts
        ? words.vouchersIssued(Number(facts['issued']), Number(facts['places']))
        : words.voucherWithdrawn;
    case 'approval.manage':
      return facts['asks'] === true ? words.superiorsAsked : words.superiorsNotAsked;
    case 'approval.answer':
      return facts['answer'] === 'approved' ? words.superiorApproved : words.superiorDeclined;
    case 'invitation.answer':
      return words.invitationDeclined;
    case 'questions.design':
      return words.designed(Number(facts['questions']));
    case 'assistance.organise':
      return words.assistance(needTitle(facts['need'], locale), assistanceStatusTitle(facts['status'], locale));
    case 'attendance.record':
      if (target.kind === 'registration') break;
      return words.recorded(Number(facts['people']));
    case 'registration.undo':
      if (target.kind !== 'event') break;
      return words.undone(Number(facts['people']), Number(facts['mails']));
    case 'registration.write_to':
      return words.wrote(Number(facts['people']));
    case 'registration.export':
      return words.exported(Number(facts['people']));
    case 'certificate.issue':
      if ('taken' in facts) return words.certificatesTaken(Number(facts['taken']));
      if ('role' in facts) return words.speakerCertified(Number(facts['sessions']));
      if ('printed' in facts) return words.certificatesPrinted(Number(facts['printed']));
      if ('asked' in facts) return words.certificatesAsked(Number(facts['asked']));
      return 'cancelled' in facts
        ? words.issuingCancelled(Number(facts['issued']), Number(facts['cancelled']))
        : words.issued(Number(facts['issued']), Number(facts['failed'] ?? 0));
    case 'chamber.state':
      return facts['isStated'] === true ? words.chamberStated : words.chamberRemoved;
    case 'circle.edit':
    case 'circle.work':
    case 'circle.invite':
      if (target.kind !== 'event') break;
      return words.circle[facts['what'] as keyof typeof words.circle] ?? words.other;
    default:
      break;
  }
  const name = names[target.id] ?? words.somebody;
  if (action === 'attendance.record') {
    return `${name}: ${facts['corrected'] === true ? words.attendanceCorrected : words.attendanceFilledIn}`;
  }
  if (action === 'certificate.correct' && facts['what'] === 'attendance') {
    return `${name}: ${words.attendanceCertified}`;
  }
  if (action === 'certificate.correct' && target.kind === 'event') return words.titlesCorrected;
  if (action === 'registration.answer_dates')
    return facts['answer'] === 'yes' ? words.suits(name) : words.suitsNot(name);
  if (action === 'registration.choose_forums') return words.chose(name, Number(facts['forums']));
  if (action === 'registration.transfer' && 'step' in facts) {
    return `${name}: ${words.transfer[facts['step'] as keyof typeof words.transfer]}`;
  }
  if (action === 'registration.change_address') {
    return `${name}: ${words.address[facts['step'] as keyof typeof words.address]}`;
  }
  if (action === 'certificate.correct' || action === 'certificate.revoke')
    return `${name}: ${words.certificates[action]}`;
  if (action === 'registration.edit') {
    const parts = String(facts['changed']).split(' ');
    return words.changed(
      name,
      inWords(
        parts.map((it) => words.details[it as keyof typeof words.details] ?? it),
        locale,
      ),
    );
  }
  if (action === 'allocation.run') {
    return `${name}: ${words.proposals[facts['proposal'] as keyof typeof words.proposals] ?? words.other}`;
  }
  if (facts['recognised'] !== undefined) return words.recognised(name, String(facts['recognised']));
  if (!(action in words.registrations)) return words.other;
  const what = words.registrations[action as keyof typeof words.registrations];
  return words.person(name, what, standingIn(facts['to'], locale));
}

/** Who did it: a name, or what it was when it was nobody signed in. */
export function trailActor({ actor }: TrailEntry, names: Trail['names'], locale: Locale): string {
  const { actors } = trailWords[locale];
  return names[actor] ?? (actor in actors ? actors[actor as keyof typeof actors] : actors.unknown);
}

/** Why, in the words of whoever did it; changes of dates have a reason of the list as well. */
export function trailReason({ reason = '', facts = {} }: TrailEntry, locale: Locale): string {
  return reasonText(
    changeReasonKinds.find((it) => it === facts['because']),
    reason,
    locale,
  );
}

function standingIn(status: unknown, locale: Locale): string {
  const { states } = registrationWords[locale];
  return states[status as keyof typeof states] ?? '';
}
