import { type LocalDate, MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import {
  type AttendanceDocument,
  type CertificateDocument,
  printedName,
  type SeriesDocument,
  type SpeakerDocument,
} from '../certificate-document.ts';
import { type CertifiedPeriod, daysOf, periodOf } from '../certified-days.ts';
import { certificateSentence, certificateWords } from '../words/certificate-words.ts';
import type { BadgeAchievement, BadgeResult, BadgeResultDescription, BadgeSubject } from './badge-credential.ts';

type Achieved = Omit<BadgeSubject, 'type' | 'identifier' | 'narrative'>;

/** What somebody did, as an achievement with its results, in the words of their certificate. */
export function achievementOf(document: CertificateDocument): Omit<BadgeSubject, 'type' | 'identifier'> {
  return { narrative: sentenceOf(document), ...achieved(document) };
}

function achieved(document: CertificateDocument): Achieved {
  switch (document.kind) {
    case 'attendance':
    case 'partial':
      return attendedEvent(document);
    case 'series':
      return completedSeries(document);
    case 'speaker':
      return taughtEvent(document);
  }
}

function attendedEvent(document: AttendanceDocument): Achieved {
  const { transcript, chamber } = certificateWords(document.language);
  const { attendedUnits, plannedUnits } = document.attendance;
  return {
    ...activity(periodOf(daysOf(document))),
    creditsEarned: attendedUnits,
    ...withResults(document, [{ name: chamber.units, value: `${attendedUnits}`, valueMax: `${plannedUnits}` }], {
      achievementType: 'Course',
      ...ofEvent(document),
      criteria: { narrative: criteriaOf(document, transcript.units(document.attendance)) },
      creditsAvailable: plannedUnits,
    }),
  };
}

function taughtEvent(document: SpeakerDocument): Achieved {
  const { chamber, sessionLength } = certificateWords(document.language);
  const { unitsTaught } = document;
  return {
    ...activity(periodOf(daysOf(document))),
    ...withResults(document, [{ name: chamber.units, value: `${unitsTaught}` }], {
      achievementType: 'ext:Teaching',
      ...ofEvent(document),
      criteria: { narrative: criteriaOf(document, sessionLength(unitsTaught * MINUTES_PER_TEACHING_UNIT)) },
    }),
  };
}

function completedSeries(document: SeriesDocument): Achieved {
  const { curriculum, attendance, entries, parts, period } = document;
  const { transcript, chamber } = certificateWords(document.language);
  const { attendedUnits, plannedUnits } = attendance;
  const modules = entries.map(({ code, title, version, origin, ...units }) => ({
    name: `${code} ${title} (${version})${origin === 'recognised' ? `, ${transcript.recognised}` : ''}`,
    value: `${units.attendedUnits}`,
    valueMax: `${units.plannedUnits}`,
  }));
  const further = parts.map(({ title, result }) => ({ name: title, value: transcript.results[result] }));
  const total = { name: chamber.units, value: `${attendedUnits}`, valueMax: `${plannedUnits}` };
  return {
    ...(period && activity(period)),
    creditsEarned: attendedUnits,
    ...withResults(document, [total, ...modules, ...further], {
      achievementType: 'CertificateOfCompletion',
      name: curriculum.title,
      description: entries.map(({ learningOutcome }) => learningOutcome).join(' '),
      criteria: { narrative: criteriaOf(document, transcript.units(attendance)) },
      humanCode: curriculum.code,
      version: curriculum.version,
      creditsAvailable: plannedUnits,
    }),
  };
}

function ofEvent({ event, module }: AttendanceDocument | SpeakerDocument) {
  return {
    name: event.title,
    description: module?.learningOutcome ?? event.title,
    ...(module && { humanCode: module.code, version: module.version }),
  };
}

interface NamedResult {
  readonly name: string;
  readonly value: string;
  readonly valueMax?: string;
}

type AchievementFacts = Omit<BadgeAchievement, 'id' | 'type' | 'inLanguage' | 'resultDescription'>;

/** Results refer to what they are results of; the ids of both lie below the page of the certificate. */
function withResults(
  { verificationUrl, contentLanguage }: CertificateDocument,
  results: readonly NamedResult[],
  facts: AchievementFacts,
): { readonly result: readonly BadgeResult[]; readonly achievement: BadgeAchievement } {
  const idOf = (place: number) => `${verificationUrl}#result-${place + 1}`;
  const descriptions = results.map(({ name, valueMax }, place): BadgeResultDescription => {
    const description = { id: idOf(place), type: ['ResultDescription'], name, resultType: 'Result' } as const;
    return valueMax === undefined ? description : { ...description, valueMax };
  });
  return {
    result: results.map(({ value }, place) => ({ type: ['Result'], resultDescription: idOf(place), value })),
    achievement: {
      id: `${verificationUrl}#achievement`,
      type: ['Achievement'],
      ...facts,
      inLanguage: contentLanguage,
      resultDescription: descriptions,
    },
  };
}

function sentenceOf(document: CertificateDocument): string {
  const { opening, beforeTitle, afterTitle } = certificateSentence(document);
  const title = document.kind === 'series' ? document.curriculum.title : document.event.title;
  return [opening, printedName(document.holder), beforeTitle, title, afterTitle].join(' ');
}

/** „Teilnahmebescheinigung: 8 von 8 UE. Gilt nicht als Nachweis einer Prüfung.“ */
function criteriaOf({ kind, language, notes }: CertificateDocument, size: string): string {
  const words = certificateWords(language);
  return [`${words.title[kind]}: ${size}.`, ...notes.map((note) => words.notes[note])].join(' ');
}

/** Days as points in time, as Open Badges wants them. */
function activity({ from, to }: CertifiedPeriod): Pick<Achieved, 'activityStartDate' | 'activityEndDate'> {
  const atMidnight = (day: LocalDate) => `${day}T00:00:00Z`;
  return { activityStartDate: atMidnight(from), activityEndDate: atMidnight(to) };
}
