import type { Person } from '@netzwerkstatt/application';
import { dateOf } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import { speakerOfSachsen } from '../cast/staff.ts';
import { ending } from '../story/attending.ts';
import { circleDeeds } from '../story/circle-work.ts';
import type { Deed } from '../story/deed.ts';
import type { StoryDays } from '../story/story-days.ts';
import type { Cast, StoryEvent } from '../story/story-event.ts';

/** The first so many people, no two of one profession. */
export function oneOfEach(people: readonly Person[], count: number): readonly Person[] {
  return people
    .filter((it, at) => people.findIndex(({ profession }) => profession === it.profession) === at)
    .slice(0, count);
}

/** Three meetings, all minutes approved, and a result the world can read. */
export function completedCircle(
  cast: Cast,
  days: StoryDays,
  story: StoryEvent,
  members: readonly Person[],
): readonly Deed[] {
  const circle = circleDeeds(cast, story);
  const after = momentsAfter(days, story);
  const lead = speakerOfSachsen(10).email;
  return [
    circle.leading(
      { topic: 'Überleitung von der Geburtsklinik zur Hebamme', lead, meetsEveryWeeks: 8 },
      after(0, -9, '10:00'),
    ),
    circle.inviting(members, after(0, -8, '11:00')),
    circle.moving('running', after(0, 0, '09:00')),
    ...minutesOfHandover.flatMap((blocks, number) => [
      circle.meeting(
        number,
        members,
        (at) => ((at + number) % 7 === 6 ? 'absent' : 'present'),
        after(number, 0, '18:00'),
      ),
      circle.writing(number, blocks, after(number, 1, '10:00')),
      circle.approving(number, after(number, 5, '16:00')),
    ]),
    circle.moving('completed', after(2, 6, '10:00')),
    circle.publishing(resultOfHandover, after(2, 7, '11:00')),
    ending(cast, story, after(2, 7, '12:00')),
  ];
}

/** Two meetings so far: approved minutes of the first, a draft of the second, and tasks, one of them late. */
export function runningCircle(
  cast: Cast,
  days: StoryDays,
  story: StoryEvent,
  members: readonly Person[],
  others: readonly Person[],
): readonly Deed[] {
  const circle = circleDeeds(cast, story);
  const after = momentsAfter(days, story);
  const [represented, colleague] = withColleague(members, others);
  const [first, second, third] = members as readonly [Person, Person, Person];
  const lead = speakerOfSachsen(1).email;
  return [
    circle.leading(
      { topic: 'Frühe Hilfen im Stadtteil: Wege und Lücken', lead, meetsEveryWeeks: 8 },
      after(0, -14, '10:00'),
    ),
    circle.inviting(members, after(0, -13, '11:00')),
    circle.substituting(represented, colleague, after(0, -10, '09:15')),
    circle.moving('running', after(0, 0, '09:00')),
    circle.meeting(0, members, () => 'present', after(0, 0, '18:00')),
    circle.writing(0, minutesOfEarlyHelp[0], after(0, 1, '10:00')),
    circle.approving(0, after(0, 6, '16:00')),
    circle.agreeing(
      {
        what: 'Liste der Elterncafés im Leipziger Osten zusammenstellen',
        who: first,
        dueOn: days.fromToday(-4),
        isDone: false,
      },
      after(0, 1, '10:20'),
    ),
    circle.agreeing(
      {
        what: 'Bei der Geburtsklinik nach einer Ansprechperson fragen',
        who: second,
        dueOn: days.fromToday(-12),
        isDone: true,
      },
      after(0, 1, '10:25'),
    ),
    circle.meeting(
      1,
      members,
      (at) => (members[at] === represented ? 'represented' : at === 5 ? 'absent' : 'present'),
      after(1, 0, '18:00'),
    ),
    circle.writing(1, minutesOfEarlyHelp[1], after(1, 1, '10:00')),
    circle.agreeing(
      { what: 'Entwurf für das gemeinsame Merkblatt schreiben', who: third, dueOn: days.fromToday(30), isDone: false },
      after(1, 1, '10:20'),
    ),
  ];
}

/** So many days after a meeting. */
function momentsAfter(days: StoryDays, { draft }: StoryEvent) {
  return (number: number, later: number, time: string) => {
    const session = draft.sessions[number];
    if (session === undefined) throw new Error(`there is no meeting ${number}`);
    return days.instant(addDays(dateOf(session.startsAt), later), time);
  };
}

/** A member who has a colleague in the same house, with that colleague. */
function withColleague(members: readonly Person[], others: readonly Person[]): readonly [Person, Person] {
  for (const member of members) {
    const { organisation } = member;
    const colleague = others.find(
      (it) =>
        !members.includes(it) &&
        'id' in organisation &&
        'id' in it.organisation &&
        it.organisation.id === organisation.id,
    );
    if (colleague !== undefined) return [member, colleague];
  }
  throw new Error('no member has a colleague');
}

const minutesOfHandover = [
  [
    {
      heading: 'Wo es hakt',
      text: 'Die Entlassung kommt oft am Freitag. Wer am Montag anruft, erreicht niemanden, der die Familie kennt.',
    },
    {
      heading: 'Nächste Schritte',
      text: 'Jede Stelle bringt ihr Formblatt mit. Wir zählen, wie viele Angaben doppelt sind.',
    },
  ],
  [
    {
      heading: 'Vergleich der Formblätter',
      text: 'Von 41 Angaben werden neun wirklich gebraucht. Die übrigen stehen ohnehin im Mutterpass.',
    },
    { heading: 'Verabredung', text: 'Ein Blatt mit neun Angaben, Rückruf innerhalb eines Werktags.' },
  ],
  [
    { heading: 'Erprobung', text: 'In sechs Wochen kamen 23 von 25 Rückrufen am selben oder am nächsten Werktag.' },
    {
      heading: 'Abschluss',
      text: 'Der Ablauf geht als Ergebnis an alle Partner. Im Sommer fragen wir nach, ob er hält.',
    },
  ],
] as const;

const resultOfHandover = {
  title: 'Ein Blatt, ein Anruf, ein Rückruf: die Überleitung aus der Geburtsklinik',
  text: `Der Zirkel hat den Weg von der Entlassung bis zum ersten Hausbesuch Schritt für Schritt aufgezeichnet. Verloren gingen Familien dort, wo zwei Stellen aufeinander warteten.

Verabredet ist ein Ablauf aus drei Schritten: Die Klinik füllt mit Einwilligung der Eltern ein Blatt mit neun Angaben aus. Sie ruft am Tag der Entlassung an. Die Hebamme ruft innerhalb eines Werktags zurück und sagt, wann sie kommt.

In der Erprobung über sechs Wochen kamen 23 von 25 Rückrufen rechtzeitig. Das Blatt und eine Seite Erläuterung können alle Partner des Netzwerks bei der Koordinationsstelle bekommen.`,
} as const;

const minutesOfEarlyHelp = [
  [
    {
      heading: 'Was es im Stadtteil gibt',
      text: 'Jede Stelle hat drei Angebote vorgestellt. Es fehlen offene Treffs am Nachmittag und alles, was ohne Anmeldung geht.',
    },
    {
      heading: 'Wie Familien davon erfahren',
      text: 'Am ehesten durch jemanden, dem sie schon vertrauen. Aushänge liest kaum jemand.',
    },
    {
      heading: 'Verabredung',
      text: 'Wir sammeln die Elterncafés in einer Liste und fragen die Geburtsklinik nach einer festen Ansprechperson.',
    },
  ],
  [
    {
      heading: 'Rückblick',
      text: 'Die Ansprechperson in der Klinik steht fest. Die Liste der Elterncafés fehlt noch.',
    },
    { heading: 'Merkblatt', text: 'Höchstens eine Seite, in einfacher Sprache, mit Wegen statt Zuständigkeiten.' },
  ],
] as const;
