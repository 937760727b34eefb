import type { ExportColumn, ExportedParticipant, ParticipantExport } from '@netzwerkstatt/application';
import { type LandProfile, professions } from '@netzwerkstatt/catalogue';
import { BERLIN, type Instant } from '@netzwerkstatt/domain';
import { type AnsweredQuestion, optionsOf, stateSince } from '@netzwerkstatt/registration';
import { toLocalDateTime } from '@netzwerkstatt/scheduling';
import type { Cell } from './cell.ts';
import { exportWords } from './export-words.ts';

export interface ParticipantListing {
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

type Locale = 'de' | 'en';

/** A list of participants in words: titles instead of codes, times on our walls. */
export function participantList(
  { questions, pages }: ParticipantExport,
  columns: readonly ExportColumn[],
  land: LandProfile,
  locale: Locale,
): ParticipantListing {
  const words = exportWords[locale];
  const regions = new Map(land.regions.map(({ ags, name }) => [ags, name]));
  const time = (at: Instant): Cell => ({ at: toLocalDateTime(at, BERLIN) });

  function cellsOf(person: ExportedParticipant, column: ExportColumn): readonly Cell[] {
    const { registration, applicant } = person.record;
    const profession = professions.find(({ code }) => code === applicant.profession);
    switch (column) {
      case 'familyName':
      case 'givenName':
      case 'email':
        return [applicant[column]];
      case 'profession':
        return [profession?.title[locale] ?? applicant.profession];
      case 'group':
        return [words.groups[profession?.group ?? 'other']];
      case 'organisation':
        return [applicant.organisation.name];
      case 'region':
        return [regions.get(applicant.region) ?? applicant.region];
      case 'status':
        return [words.states[registration.status]];
      case 'since':
        return [time(stateSince(registration))];
      case 'registeredAt':
        return [time(registration.requestedAt)];
      case 'position':
        return [person.position];
      case 'language':
        return [words.languages[applicant.locale]];
      case 'answers':
        return questions.map(({ id }) =>
          answerCell(
            person.answers.find(({ question }) => question.id === id),
            locale,
          ),
        );
    }
  }

  async function* rows() {
    for await (const page of pages) yield page.map((person) => columns.flatMap((it) => cellsOf(person, it)));
  }

  return {
    headers: columns.flatMap((it) =>
      it === 'answers' ? questions.map(({ label }) => label[locale] ?? label.de) : [words.columns[it]],
    ),
    rows: rows(),
  };
}

function answerCell(answered: AnsweredQuestion | undefined, locale: Locale): Cell {
  if (answered === undefined) return undefined;
  const { question, answer } = answered;
  if (typeof answer === 'number') return answer;
  if (typeof answer === 'boolean') return exportWords[locale].yesNo[answer ? 'yes' : 'no'];
  const labels = new Map(optionsOf(question).map(({ id, label }) => [String(id), label[locale] ?? label.de]));
  return (typeof answer === 'string' ? [answer] : answer).map((it) => labels.get(it) ?? it).join(', ');
}
