import { formatDay, formatInstant, formatTime } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { unmetSentence } from '../eligibility/unmet-words.ts';
import { addressRefusals } from './address-message.ts';
import { admissionRefusals } from './admission-message.ts';
import { approvalRefusals } from './approval-message.ts';
import { certificateRefusals } from './certificate-message.ts';
import { chamberRefusals } from './chamber-message.ts';
import { conflictLine, worthSaying } from './conflict-message.ts';
import { forumRefusals } from './forum-message.ts';
import { invitationRefusals } from './invitation-message.ts';
import { programmeMessage } from './programme-message.ts';
import { proofRefusals } from './proof-message.ts';
import { recognitionRefusals } from './recognition-message.ts';
import type { RefusalWords } from './refusal-message.ts';
import { seriesRefusals } from './series-message.ts';
import { sessionFindingMessage, sessionProblemMessage } from './session-message.ts';
import { standingWords } from './standing-words.ts';
import { teamRefusals } from './team-message.ts';
import { transferRefusals } from './transfer-message.ts';
import { voucherRefusals } from './voucher-message.ts';

const fields = {
  title: 'Titel',
  capacity: 'Zahl der Plätze',
  registrationOpensAt: 'Anmeldung ab',
  registrationClosesAt: 'Anmeldeschluss',
  sessions: 'Termine',
  venue: 'Ort',
  profession: 'Beruf',
  region: 'Landkreis oder kreisfreie Stadt',
  organisation: 'Einrichtung',
  learningOutcome: 'Kompetenzziel',
  teachingUnits: 'Umfang',
  participants: 'Gruppe',
  prerequisites: 'Voraussetzungen',
} as const;

const answeredQuestion = {
  removed:
    'Auf diese Frage gibt es schon Antworten, deshalb bleibt sie. Stellen Sie sie stattdessen nicht mehr: Dann wird niemand mehr gefragt, und die Antworten bleiben lesbar.',
  type: 'Auf diese Frage gibt es schon Antworten; zu einer anderen Art passen sie nicht. Stellen Sie sie nicht mehr und fügen Sie eine neue hinzu.',
  option_removed: 'Diese Möglichkeit hat schon jemand gewählt, deshalb bleibt sie. Umbenennen lässt sie sich.',
  more_see_it:
    'Auf diese Frage gibt es schon Antworten, und allen wurde gesagt, dass nur die Koordination sie sieht. Dabei bleibt es.',
} as const;

const circleStatus = { planned: 'geplant', running: 'in Arbeit', completed: 'abgeschlossen' } as const;

/** Why an undoing would take something from somebody. */
const undoHindrances = {
  moved_on: 'Für jemanden davon hat sich inzwischen etwas geändert.',
  registered_again: 'Jemand davon hat sich inzwischen neu angemeldet.',
  seat_given: 'Ein Platz davon ist inzwischen an jemand anderen vergeben.',
  line_changed: 'Die Warteliste hat sich inzwischen geändert.',
} as const;

const at = (instant: Parameters<typeof formatInstant>[0]) => formatInstant(instant, 'de');

export const germanRefusals: RefusalWords = {
  ...certificateRefusals.de,
  ...chamberRefusals.de,
  ...admissionRefusals.de,
  ...addressRefusals.de,
  ...forumRefusals.de,
  ...approvalRefusals.de,
  ...invitationRefusals.de,
  ...teamRefusals.de,
  ...proofRefusals.de,
  ...recognitionRefusals.de,
  ...seriesRefusals.de,
  ...voucherRefusals.de,
  ...transferRefusals.de,
  // Registering
  event_not_found: () => 'Diese Veranstaltung gibt es nicht (mehr).',
  event_started: () => 'Die Veranstaltung hat schon begonnen. Abmelden geht nur bis zum Beginn.',
  already_registered: ({ status }) =>
    `Für diese Veranstaltung haben Sie schon eine Anmeldung: ${standingWords(status, 'de')}. Eine zweite ist nicht entstanden.`,
  not_eligible: ({ unmet }) => unmet.map((it) => unmetSentence(it, 'de')).join(' '),
  registration_not_found: () => 'Diese Anmeldung gibt es nicht (mehr).',
  registration_moved_on: ({ status }) =>
    `Das geht nicht mehr. Die Anmeldung steht jetzt so: ${standingWords(status, 'de')}.`,
  offer_expired: ({ expiredAt }) =>
    `Die Frist ist vorbei: Seit ${at(expiredAt)} ist der Platz nicht mehr für Sie reserviert.`,
  no_free_seat: ({ capacity }) => `Alle ${counted(capacity, 'Platz ist', 'Plätze sind')} vergeben.`,
  team_too_large: ({ maxSize }) => `Ein Team kann hier höchstens ${maxSize} Plätze bekommen.`,
  teams_not_taken: () => 'Hier meldet sich jede Person selbst an. Bitte wählen Sie einen Platz.',
  seats_already_taken: ({ seatsTaken }) =>
    `Weniger Plätze gehen nicht: ${counted(seatsTaken, 'Platz ist', 'Plätze sind')} schon vergeben oder angeboten.`,
  nobody_selected: () => 'Es ist niemand ausgewählt.',
  no_proven_address: () =>
    'Von den Ausgewählten hat noch niemand die eigene Adresse bestätigt. Es gibt niemanden, dem wir schreiben können.',
  placeholder_unknown: ({ placeholder }) =>
    `Den Platzhalter {${placeholder}} gibt es nicht. Möglich sind {Vorname}, {Nachname}, {Einrichtung} und {Veranstaltung}.`,
  action_not_found: () => 'Das gibt es bei dieser Veranstaltung nicht.',
  already_undone: () => 'Das ist schon rückgängig gemacht.',
  undo_over: ({ undoUntil }) =>
    `Rückgängig machen ging bis ${at(undoUntil)}. Die Mails sind unterwegs; entscheiden Sie bitte neu.`,
  undo_refused: ({ because }) =>
    `Alles bleibt, wie es ist: ${undoHindrances[because]} Entscheiden Sie bitte einzeln neu.`,
  certificate_language_unknown: () => 'Diese Sprache gibt es für Bescheinigungen hier nicht. Bitte wählen Sie neu.',
  unknown_choice: ({ field }) => `${fields[field]}: Diese Auswahl gibt es hier nicht. Bitte wählen Sie neu.`,
  priority_closed: () =>
    'Um Bevorzugung können Sie nicht mehr bitten und nichts mehr daran ändern: Die Frist ist vorbei, oder es ist entschieden.',
  priority_not_asked: () => 'Bei dieser Veranstaltung wird nach einer Bevorzugung nicht gefragt.',
  answers_closed: ({ closedAt }) =>
    `Antworten ließen sich bis ${at(closedAt)} ändern. Schreiben Sie bitte der Koordination. Alles andere können Sie weiter ändern.`,
  answers_refused: ({ problems }) =>
    problems.length === 1
      ? 'Eine Antwort fehlt noch oder passt nicht zur Frage.'
      : `Es fehlen noch Antworten oder passen nicht zur Frage: ${problems.length}.`,
  too_many_attempts: ({ retryAfterSeconds }) =>
    `Das waren zu viele Versuche. Bitte versuchen Sie es ${inTime(retryAfterSeconds)} wieder.`,

  // „Mein Konto“
  sign_in_link_void: () => 'Dieser Link oder Code gilt nicht mehr. Beide gelten nur einmal und nur zehn Minuten.',
  sign_in_code_wrong: ({ attemptsLeft }) =>
    attemptsLeft > 0
      ? `Dieser Code stimmt nicht. Sie haben noch ${counted(attemptsLeft, 'Versuch', 'Versuche')}.`
      : 'Dieser Code stimmt nicht. Das war der letzte Versuch; bitte fordern Sie einen neuen Code an.',

  // Having one's data erased
  holds_roles: () =>
    'Ihr Konto hat noch eine Aufgabe. Wer das Haus betreibt, muss sie Ihnen abnehmen, bevor Ihre Daten gelöscht werden.',
  still_registered: () =>
    'Sie stehen noch auf der Liste einer kommenden Veranstaltung. Bitte melden Sie sich zuerst ab; gelöscht ist noch nichts.',
  confirmation_wrong: () => 'Das ist nicht die Adresse Ihres Kontos. Gelöscht ist noch nichts.',

  // Certificates
  certificate_not_found: () => 'Diese Bescheinigung gibt es nicht, oder nicht mehr.',
  event_not_closed: () => 'Bescheinigungen gibt es, sobald die Veranstaltung abgeschlossen ist.',

  design_not_found: () => 'Diese Fassung der Gestaltung gibt es nicht.',
  design_unfit: ({ faults }) =>
    `So kann die Gestaltung nicht freigegeben werden: ${counted(faults.length, 'Stelle ist', 'Stellen sind')} noch zu ändern.`,

  // The desk
  stale_revision: () =>
    'Das hat inzwischen jemand anderes geändert. Bitte laden Sie die Seite neu; nichts wurde überschrieben.',
  questions_refused: ({ problems }) =>
    `So lassen sich die Fragen nicht stellen: ${counted(problems.length, 'Stelle ist', 'Stellen sind')} noch zu ändern.`,
  too_many_questions: ({ max }) => `Mehr als ${max} Fragen beantwortet kaum jemand. Bitte lassen Sie einige weg.`,
  question_answered: ({ change }) => answeredQuestion[change],
  already_published: () => 'Die Veranstaltung ist schon veröffentlicht.',
  event_not_published: () => 'Die Veranstaltung ist nicht veröffentlicht.',
  event_not_editable: () => 'Abgesagte und abgeschlossene Veranstaltungen lassen sich nicht mehr ändern.',
  event_not_over: ({ endsAt }) => `Die Veranstaltung läuft noch bis ${at(endsAt)}. Abschließen geht erst danach.`,
  attendance_missing: ({ sessions }) =>
    `Für ${counted(sessions.length, 'Termin', 'Termine')} ist noch keine Anwesenheit eingetragen.`,
  attendance_too_long: ({ teachingMinutes }) =>
    `Niemand kann länger da gewesen sein, als unterrichtet wurde: ${teachingMinutes} Minuten.`,
  session_not_found: () => 'Diesen Termin gibt es nicht (mehr).',
  session_not_begun: ({ startsAt }) =>
    `Der Termin beginnt erst am ${at(startsAt)}. Anwesenheit wird danach eingetragen.`,
  not_a_participant: () => 'Anwesenheit gibt es nur für Personen mit einem festen Platz.',
  published_dates_fixed: () =>
    'Die Termine einer veröffentlichten Veranstaltung stehen fest: Sie stehen schon in den Kalendern der Angemeldeten.',
  network_not_yours: () => 'Für dieses Netzwerk können Sie keine Veranstaltungen schreiben.',
  draft_incomplete: ({ field, sessionIndex }) =>
    sessionIndex === undefined
      ? `${fields[field]}: Diese Angabe fehlt noch oder stimmt nicht.`
      : `Termin ${sessionIndex + 1}: Beginn und Ende passen nicht zusammen.`,
  registration_span_reversed: () => 'Der Anmeldeschluss liegt vor dem Beginn der Anmeldung.',
  registration_closes_after_start: () => 'Der Anmeldeschluss liegt nach dem Beginn der Veranstaltung.',
  sessions_impossible: ({ problems }) => problems.map((it) => sessionProblemMessage(it, 'de')).join(' '),
  taken_elsewhere: ({ conflicts }) =>
    worthSaying(conflicts)
      .map((it) => conflictLine(it, 'de'))
      .join(' '),
  planning_date_incomplete: ({ field }) =>
    field === 'title' ? 'Bitte geben Sie an, was an diesem Tag ist.' : 'Der letzte Tag liegt vor dem ersten.',
  planning_date_not_found: () => 'Diesen Planungstermin gibt es nicht (mehr).',
  reason_needed: ({ findings }) =>
    `${findings.map((it) => sessionFindingMessage(it, 'de')).join(' ')} Mit einer Begründung können Sie trotzdem veröffentlichen.`,
  reason_missing: () => 'Bitte geben Sie eine Begründung an. Sie wird im Verlauf festgehalten.',

  // Programmes of conferences
  programme_impossible: ({ problems }) => problems.map((it) => programmeMessage(it, 'de')).join(' '),
  stale_programme: ({ savedBy }) =>
    savedBy === undefined
      ? 'Das Programm wurde inzwischen geändert. Nichts wurde überschrieben.'
      : `${savedBy} hat das Programm inzwischen geändert. Nichts wurde überschrieben.`,
  programme_changes_the_past: ({ titles }) =>
    `Was begonnen hat, lässt sich nicht mehr ändern, und nichts beginnt in der Vergangenheit: ${titles.join(', ')}.`,
  forum_stays_forum: ({ titles }) =>
    `Ob etwas für alle ist oder zur Wahl steht, bleibt nach der Veröffentlichung, wie es ist: ${titles.join(', ')}. Entfernen Sie den Eintrag und legen Sie ihn neu an.`,
  forum_choice_needs_place: () => 'Foren wählt, wer einen festen Platz hat.',
  forum_choice_closed: ({ closedAt }) => `Die Wahl der Foren endete am ${at(closedAt)}, mit Beginn der Veranstaltung.`,
  forum_not_offered: () => 'Dieses Forum gibt es in der Veranstaltung nicht (mehr). Bitte laden Sie die Seite neu.',
  forums_at_the_same_time: () => 'Zwei dieser Foren laufen zur gleichen Zeit. Bitte wählen Sie eines davon.',
  forum_full: ({ forums }) =>
    forums.length === 1
      ? 'In diesem Forum ist kein Platz mehr frei. Ihre bisherige Wahl gilt weiter.'
      : 'In diesen Foren ist kein Platz mehr frei. Ihre bisherige Wahl gilt weiter.',

  // Deciding all applications together
  allocation_not_planned: () =>
    'Für diese Veranstaltung ist nicht festgelegt, dass über alle Anmeldungen gemeinsam entschieden wird.',
  allocation_too_early: ({ deadline }) => `Entschieden wird erst nach der Frist am ${at(deadline)}.`,
  allocation_not_run: () => 'Es gibt noch keinen Vorschlag.',
  allocation_released: () => 'Die Entscheidung ist schon freigegeben; alle haben ihre Antwort.',
  allocation_moved_on: () =>
    'Der Vorschlag ist inzwischen ein anderer. Nichts wurde überschrieben; bitte sehen Sie ihn sich neu an.',
  allocation_overfull: ({ taken, bookable }) =>
    `Nach diesen Antworten wären ${counted(taken, 'Platz', 'Plätze')} vergeben, es gibt aber ${bookable}. Nehmen Sie mit „Anders entscheiden“ jemandem den Platz, bevor Sie freigeben.`,
  allocation_outdated: () =>
    'Seit dem Vorschlag hat sich etwas geändert: eine Abmeldung, ein vergebener Platz oder eine Regel. Bitte lassen Sie ihn neu berechnen.',

  // Polls about dates
  policy_contradicts: () =>
    'So lassen sich die Plätze nicht vergeben: Die Regeln widersprechen sich oder der Veranstaltung.',
  policy_unreadable: () => 'Die Regeln für die Plätze sind so nicht lesbar. Bitte prüfen Sie die Angaben.',
  poll_needs_one_session: () =>
    'Abstimmen lässt sich über einen einzelnen Termin. Diese Veranstaltung hat mehrere; bitte lassen Sie vorerst nur einen stehen.',
  poll_already_open: () => 'Zu dieser Veranstaltung läuft schon eine Abstimmung.',
  poll_options_too_few: ({ least }) => `Bitte schlagen Sie mindestens ${least} Termine vor.`,
  poll_option_double: ({ optionIndex }) => `Termin ${optionIndex + 1}: Diesen Vorschlag gibt es schon.`,
  poll_closes_wrong: () =>
    'Die Abstimmung endet in der Zukunft, aber spätestens mit dem Beginn des frühesten vorgeschlagenen Termins.',
  nobody_asked: () => 'Bitte wählen Sie mindestens eine Person, die gefragt wird.',
  poll_not_found: () => 'Diese Abstimmung gibt es nicht (mehr).',
  poll_over: ({ status, closesAt }) =>
    status === 'decided'
      ? 'Die Abstimmung ist beendet: Der Termin steht fest.'
      : status === 'withdrawn'
        ? 'Die Abstimmung wurde zurückgezogen.'
        : `Die Abstimmung ist seit ${at(closesAt)} beendet.`,
  poll_option_unknown: () => 'Dieser Termin steht nicht zur Wahl. Bitte laden Sie die Seite neu.',
  more_coming_than_seats: ({ capacity, coming }) =>
    `Zu diesem Termin kommen ${coming}, es gibt aber nur ${counted(capacity, 'Platz', 'Plätze')}. Bitte erhöhen Sie zuerst die Zahl der Plätze.`,
  voters_need_registration: ({ coming, opensAt, closesAt }) =>
    `Mit der Veröffentlichung ${coming === 1 ? 'wird 1 Person' : `werden ${coming} Personen`} angemeldet, die in der Abstimmung zugesagt ${coming === 1 ? 'hat' : 'haben'}. Die Anmeldung ist aber nur von ${at(opensAt)} bis ${at(closesAt)} offen. Bitte ändern Sie zuerst diese Zeit.`,

  // Places
  place_not_found: () => 'Diesen Ort gibt es im Verzeichnis nicht (mehr). Bitte wählen Sie ihn neu.',
  room_not_there: ({ sessionIndex, name, why }) =>
    why === 'closed'
      ? `Termin ${sessionIndex + 1}: „${name}“ ist geschlossen. Bitte wählen Sie einen anderen Raum.`
      : `Termin ${sessionIndex + 1}: „${name}“ gehört nicht zu diesem Ort. Bitte wählen Sie den Raum neu.`,
  room_named_twice: ({ name }) =>
    `Den Raum „${name}“ gibt es zweimal in der Liste. Jeder Raum braucht einen eigenen Namen.`,
  room_in_use: ({ name }) =>
    `In „${name}“ sind Termine geplant. Der Raum bleibt im Verzeichnis; Sie können ihn für neue Termine schließen.`,
  // Quality circles
  not_by_invitation: () => 'Feste Mitglieder gibt es nur bei Veranstaltungen auf Einladung.',
  circle_not_found: () => 'Diesen Qualitätszirkel gibt es nicht (mehr).',
  circle_moved_on: ({ status }) => `Das geht nicht mehr. Der Zirkel ist jetzt ${circleStatus[status]}.`,
  circle_not_completed: () => 'Ein Ergebnis gibt es, sobald der Zirkel abgeschlossen ist.',
  result_missing: () => 'Das Ergebnis hat noch keinen Text.',
  result_published: ({ publishedAt }) =>
    `Das Ergebnis ist seit ${at(publishedAt)} öffentlich. Ziehen Sie es zurück, bevor Sie es ändern.`,
  kept_date_unknown: ({ ruleDay }) =>
    `Was aus dem Termin vom ${formatDay(ruleDay, 'de')} wird, passt nicht zusammen: Jeder bisherige Termin der Änderung wird zu höchstens einem neuen, und jeder neue nur einmal vergeben. Bitte ordnen Sie noch einmal zu.`,
  lead_unknown: () => 'Wer den Zirkel leiten soll, ist hier nicht (mehr) bekannt. Bitte wählen Sie neu.',
  person_unknown: () => 'Diese Person gibt es hier nicht (mehr). Bitte wählen Sie neu.',
  member_not_found: () => 'Diese Person ist kein Mitglied (mehr).',
  substitute_is_member: () => 'Wer selbst Mitglied ist, kann niemanden vertreten.',
  substitute_elsewhere: ({ organisation, substituteOrganisation }) =>
    `Vertreten kann nur jemand aus derselben Einrichtung: ${organisation}. ${substituteOrganisation === undefined ? 'Zu dieser Adresse ist eine andere Einrichtung bekannt.' : `Diese Person arbeitet hier: ${substituteOrganisation}.`}`,
  substitute_missing: () =>
    'Für ein Mitglied ohne Vertretung kann niemand da gewesen sein. Bitte benennen Sie sie zuerst.',
  minutes_missing: () => 'Es gibt keinen Entwurf, der freigegeben werden könnte.',
  minutes_empty: () => 'Das Protokoll hat noch keinen Text.',
  minutes_stale: () =>
    'Das Protokoll hat inzwischen jemand anderes geändert. Ihr Text steht noch im Formular; nichts wurde überschrieben.',
  task_not_found: () => 'Diese Aufgabe gibt es nicht (mehr).',

  // Dates that change
  dates_unchanged: () => 'Die Termine sind schon so. Es gibt nichts zu ändern, und niemand bekommt eine Nachricht.',
  event_under_way: ({ startsAt }) =>
    `Die Veranstaltung hat am ${at(startsAt)} begonnen. Absagen lassen sich nur noch die Termine, die noch kommen.`,
  event_without_rule: () => 'Die Termine dieser Veranstaltung folgen keiner Regel. Bitte wählen Sie Termine einzeln.',
  no_session_left: () =>
    'Damit fände kein Termin mehr statt. Sagen Sie dafür die ganze Veranstaltung ab; dann steht es auch so in den Nachrichten.',
  nonexistent_local_time: ({ localTime, nextValid }) =>
    `In der Nacht der Zeitumstellung gibt es ${formatTime(localTime, 'de')} Uhr nicht; die Uhren zeigen dann ${formatTime(nextValid, 'de')} Uhr.`,
  question_not_open: () =>
    'Diese Frage ist nicht mehr offen. Vielleicht wurde der Termin noch einmal verlegt; dann haben Sie eine neuere Nachricht.',
  series_ends_before_start: ({ startsOn }) =>
    `Die Reihe beginnt am ${formatDay(startsOn, 'de')}; ihr letzter Tag liegt davor.`,
  series_session_ends_before_start: () => 'Das Ende der Termine liegt nicht nach ihrem Beginn.',
  series_start_off_rule: ({ startsOn, nextRuleDay }) =>
    nextRuleDay === null
      ? `Der ${formatDay(startsOn, 'de')} passt nicht zur Regel, und in den fünf Jahren danach gibt es keinen passenden Tag.`
      : `Der ${formatDay(startsOn, 'de')} passt nicht zur Regel. Der nächste Tag, der passt, ist ${formatDay(nextRuleDay, 'de')}.`,
  series_without_dates: () => 'Nach dieser Regel findet kein einziger Termin statt.',
  series_too_long: ({ maxDates, maxYears }) =>
    `So lang geht eine Reihe nicht: höchstens ${maxDates} Termine in ${maxYears} Jahren.`,
  session_ends_before_start: () => 'Das neue Ende liegt vor dem neuen Beginn.',
  session_is_cancelled: () =>
    'Dieser Termin ist abgesagt. Lassen Sie ihn erst wieder stattfinden, dann verlegen Sie ihn.',
  session_is_past: ({ startsAt }) =>
    `Dieser Termin hat schon begonnen (${formatDay(startsAt, 'de')}) und bleibt, wie er war.`,
  session_moved_into_past: ({ startsAt }) => `Der neue Termin läge in der Vergangenheit: ${formatDay(startsAt, 'de')}.`,
  session_unknown: () => 'Diesen Termin gibt es nicht (mehr). Bitte laden Sie die Seite neu.',
  too_few_sessions: ({ possible }) =>
    `So viele Termine stehen nicht mehr aus; wegfallen ${possible === 1 ? 'kann höchstens einer' : `können höchstens ${possible}`}.`,

  // Modules
  module_not_found: () => 'Dieses Modul gibt es nicht.',
  module_invalid: ({ field }) => `${fields[field]}: Diese Angabe fehlt noch oder stimmt nicht.`,
  nothing_changed: () => 'Der Entwurf sagt dasselbe wie die gültige Fassung. Es gibt nichts zu veröffentlichen.',
  no_draft: () => 'Es gibt keinen Entwurf, der veröffentlicht werden könnte.',
  change_note_missing: () => 'Bitte schreiben Sie in einem Satz, was sich geändert hat.',
};

function inTime(seconds: number): string {
  return seconds < 60 ? 'in einer Minute' : `in ${counted(Math.ceil(seconds / 60), 'Minute', 'Minuten')}`;
}
