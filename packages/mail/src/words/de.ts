import type { AboutRegistration } from '@netzwerkstatt/application';
import type { RuleHindrance } from '@netzwerkstatt/registration';
import { germanCalendarWords } from '@netzwerkstatt/scheduling/ical';
import type { Block } from '../blocks/block.ts';
import { button, fact, facts, heading, note, paragraph, paragraphsOf, sideLink } from '../blocks/make-blocks.ts';
import { germanAccountLetters } from './accounts-in-german.ts';
import { germanCertificateLetters } from './certificates-in-german.ts';
import { germanChangeLetters } from './changes-in-german.ts';
import { germanCircleLetters } from './circles-in-german.ts';
import { arrivalFacts, eventFacts } from './event-facts.ts';
import { germanForumLetters } from './forums-in-german.ts';
import { hindranceInGerman } from './hindrance-words.ts';
import { germanInvitationLetters } from './invitations-in-german.ts';
import type { MailWords } from './letter-words.ts';
import { germanDates } from './mail-dates.ts';
import { germanOfferLetters } from './offers-in-german.ts';
import { about, germanFactWords, greeting, notYou, seatFacts, whatIsCertain } from './parts-in-german.ts';
import { germanPollLetters } from './polls-in-german.ts';
import { germanProofLetters } from './proofs-in-german.ts';
import { germanRecognitionLetters } from './recognition-in-german.ts';
import { refusedInGerman } from './refused-in-german.ts';
import { germanSelfServiceLetters } from './self-service-in-german.ts';
import { germanSuperiorLetters } from './superiors-in-german.ts';
import { germanTransferLetters } from './transfers-in-german.ts';
import { waitingReasonInGerman } from './waiting-words.ts';

const { deadline } = germanDates;

const withdrawnBecause: Readonly<Record<'staff' | 'superior' | 'silence', string>> = {
  staff:
    'die Stelle, die diese Veranstaltung organisiert, hat Ihre Anmeldung zurückgenommen. Sie haben keinen Platz und stehen nicht auf der Warteliste.',
  superior:
    'Ihre Leitung hat der Teilnahme nicht zugestimmt. Damit ist Ihre Anmeldung beendet; Sie haben keinen Platz und stehen nicht auf der Warteliste. Bitte sprechen Sie mit Ihrer Leitung.',
  silence:
    'bis zum genannten Tag hat Ihre Leitung nicht geantwortet. Diese Veranstaltung braucht ihre Zustimmung; damit ist Ihre Anmeldung beendet. Solange die Anmeldung läuft, können Sie sich neu anmelden.',
};

export const germanWords: MailWords = {
  letters: {
    ...germanChangeLetters(germanFactWords),

    ...germanInvitationLetters(germanFactWords),
    ...germanSuperiorLetters(germanFactWords),
    ...germanPollLetters,

    ...germanAccountLetters,
    ...germanRecognitionLetters,
    ...germanCertificateLetters,
    ...germanProofLetters,

    ...germanCircleLetters,

    ...germanOfferLetters,

    ...germanForumLetters,

    ...germanTransferLetters(germanFactWords, leavesCalendar),

    ...germanSelfServiceLetters(germanFactWords),

    registration_requested: (message, { pages }) => ({
      subject: `Bitte bestätigen: ${message.event.title}`,
      blocks: [
        heading('Bitte bestätigen Sie Ihre Anmeldung'),
        greeting(message),
        paragraph('Sie möchten an dieser Veranstaltung teilnehmen:'),
        about(message),
        paragraph(
          'Ihre Anmeldung zählt ab dem Moment der Bestätigung. Dann wird über den Platz entschieden, und Sie erfahren sofort, wie es steht.',
        ),
        button('Anmeldung bestätigen', pages.registration(message.registration)),
        paragraph(`Das geht bis zum Anmeldeschluss, längstens bis ${deadline(message.confirmUntil)}.`),
        note('Sie haben sich nicht angemeldet? Dann müssen Sie nichts tun: Ohne Bestätigung entsteht keine Anmeldung.'),
      ],
    }),

    staff_message: (message, { pages }) => ({
      subject: message.subject,
      blocks: [
        heading(message.subject),
        ...paragraphsOf(message.text),
        note(`Das schreibt Ihnen ${message.event.organiser.name} zu dieser Veranstaltung:`),
        about(message),
        sideLink('Meine Anmeldung ansehen', pages.registration(message.registration)),
      ],
    }),

    already_registered: (message, { pages }) => ({
      subject: `Ihre Anmeldung besteht schon: ${message.event.title}`,
      blocks: [
        heading('Ihre Anmeldung besteht schon'),
        greeting(message),
        paragraph(
          'das Anmeldeformular für diese Veranstaltung wurde noch einmal mit Ihrer E-Mail-Adresse ausgefüllt. Ihre bisherige Anmeldung gilt unverändert weiter; die neuen Angaben haben wir nicht übernommen.',
        ),
        about(message),
        button('Meine Anmeldung ansehen', pages.registration(message.registration)),
        notYou,
      ],
    }),

    registration_confirmed: (message, { pages, calendarFiles }) => {
      const headline = message.isInvited ? 'Sie sind eingeladen' : 'Sie haben einen Platz';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            message.isInvited
              ? 'die Koordination hat Sie als festes Mitglied eingeladen. Ihr Platz steht fest; mehr müssen Sie nicht tun.'
              : whatIsCertain(message, message.wishesUntil !== undefined),
          ),
          ...(message.wishesUntil === undefined
            ? []
            : [
                paragraph(
                  `Ein Platz in einem bestimmten Forum ist damit noch nicht zugesagt: Nennen Sie bis ${deadline(message.wishesUntil)}, welches Forum Sie zu jeder Zeit am liebsten möchten und welches stattdessen. Danach werden die Foren verteilt, und wir schreiben Ihnen.`,
                ),
                button('Foren wünschen', pages.registration(message.registration)),
              ]),
          facts(
            ...eventFacts(message.event, germanFactWords),
            ...seatFacts(message),
            ...arrivalFacts(message.event, germanFactWords),
          ),
          ...attached(calendarFiles),
          sideLink('Zur Seite der Veranstaltung', pages.event(message.event.slug)),
          ...(message.isInvited
            ? [paragraph('Sie möchten kein Mitglied sein? Geben Sie bitte der Koordination Bescheid.')]
            : [
                paragraph(
                  'Sie können doch nicht kommen? Melden Sie sich ab, gern auch kurzfristig. Das geht bis zum Beginn, und jemand anderes kann den Platz nutzen.',
                ),
                sideLink('Abmelden', pages.withdrawal(message.registration)),
                sideLink('Meine Anmeldung ansehen, Platz weitergeben', pages.registration(message.registration)),
              ]),
        ],
      };
    },

    registration_applied: (message, { pages }) => ({
      subject: `Ihre Anmeldung ist da: ${message.event.title}`,
      blocks: [
        heading('Ihre Anmeldung ist da'),
        greeting(message),
        paragraph(
          'Ihre Anmeldung liegt uns vor. Ein Platz ist das noch nicht: Über alle Anmeldungen wird nach dem Anmeldeschluss gemeinsam entschieden.',
        ),
        facts(
          ...eventFacts(message.event, germanFactWords),
          ...seatFacts(message),
          fact('Anmeldeschluss', deadline(message.decisionAfter)),
        ),
        paragraph('Sobald Sie einen Platz haben, schreiben wir Ihnen. Bis dahin müssen Sie nichts tun.'),
        button('Meine Anmeldung ansehen', pages.registration(message.registration)),
        sideLink('Anmeldung zurücknehmen', pages.withdrawal(message.registration)),
      ],
    }),

    registration_waitlisted: (message, { pages }) => ({
      subject: `Sie stehen auf der Warteliste: ${message.event.title}`,
      blocks: [
        heading('Sie stehen auf der Warteliste'),
        greeting(message),
        paragraph(`zurzeit ist kein Platz für Sie frei. ${positionInLine(message.position)}`),
        ...hindrances(message.hindrance),
        ...(message.waitsBecause ? [paragraph(waitingReasonInGerman(message.waitsBecause))] : []),
        about(message),
        paragraph(
          'Sobald Sie an der Reihe sind, schreiben wir Ihnen. Der Platz ist dann eine Zeit lang für Sie reserviert; bis wann, steht in der Nachricht. Kurz vor der Veranstaltung sind das wenige Stunden.',
        ),
        button('Meine Anmeldung ansehen', pages.registration(message.registration)),
        sideLink('Von der Warteliste abmelden', pages.withdrawal(message.registration)),
      ],
    }),

    registration_refused: (message, { pages }) => {
      const { heading: headline, reason, next } = refusedInGerman(message.refusal, message.event, pages);
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [heading(headline), greeting(message), paragraph(reason), about(message), ...next],
      };
    },

    assistance_settled: (message, { pages }) => {
      const headline = message.isPossible ? 'Unterstützung zugesagt' : 'Unterstützung leider nicht möglich';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            message.isPossible
              ? 'etwas, das Sie brauchen, um gut teilzunehmen, ist jetzt fest eingeplant. Was es ist, steht auf der Seite Ihrer Anmeldung.'
              : 'etwas, das Sie brauchen, um gut teilzunehmen, können wir für diese Veranstaltung leider nicht einrichten. Was es ist, steht auf der Seite Ihrer Anmeldung. Bitte melden Sie sich bei uns: Vielleicht finden wir zusammen einen anderen Weg.',
          ),
          about(message),
          button('Meine Anmeldung ansehen', pages.registration(message.registration)),
        ],
      };
    },

    registration_withdrawn: (message, { pages }) => {
      const isOwn = message.by === 'person';
      const headline = isOwn ? 'Sie sind abgemeldet' : 'Ihre Anmeldung wurde zurückgenommen';
      return {
        subject: `${headline}: ${message.event.title}`,
        blocks: [
          heading(headline),
          greeting(message),
          paragraph(
            message.by === 'person'
              ? `Ihre Anmeldung zu dieser Veranstaltung ist beendet. Danke, dass Sie Bescheid gegeben haben: So kann jemand anderes ${message.isOfTeam ? 'aus Ihrem Team ' : ''}teilnehmen.`
              : withdrawnBecause[message.by],
          ),
          about(message),
          paragraph(leavesCalendar(message)),
          sideLink('Zur Seite der Veranstaltung', pages.event(message.event.slug)),
        ],
      };
    },
  },

  footer: (reader) => [
    reader === undefined
      ? 'Diese Nachricht wurde automatisch verschickt.'
      : `Sie haben Fragen? Antworten Sie auf diese Nachricht. Ihre Antwort geht an: ${reader}`,
  ],

  calendar: germanCalendarWords,

  files: {
    calendar: 'termin',
    certificate: 'Teilnahmebescheinigung',
    seriesCertificate: 'Zertifikat',
    speakerCertificate: 'Bescheinigung',
  },
};

function attached(calendarFiles: number): readonly Block[] {
  if (calendarFiles === 0) return [];
  return [
    paragraph(
      calendarFiles === 1
        ? 'Der Termin für Ihren Kalender liegt dieser Nachricht bei.'
        : 'Die Termine für Ihren Kalender liegen dieser Nachricht bei, jeder in einer eigenen Datei.',
    ),
  ];
}

function leavesCalendar({ notices = [] }: AboutRegistration): string {
  return notices.length === 0
    ? 'Steht der Termin schon in Ihrem Kalender? Dann löschen Sie ihn dort bitte selbst.'
    : 'Mit dieser Nachricht geht der Termin aus Ihrem Kalender. Bleibt er stehen, löschen Sie ihn dort bitte selbst.';
}

/** The rule in the way, where it is not the line alone. */
function hindrances(hindrance: RuleHindrance | undefined): readonly Block[] {
  return hindrance === undefined ? [] : [paragraph(hindranceInGerman(hindrance))];
}

function positionInLine(position: number): string {
  const before = position - 1;
  if (before === 0) return 'Sie stehen auf der Warteliste ganz vorn.';
  return `Sie stehen auf Position ${position} der Warteliste; vor Ihnen ${before === 1 ? 'wartet eine Person' : `warten ${before} Personen`}.`;
}
