import { dateOf, MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import type { CertificateDocument, EventFacts, SeriesDocument } from '../certificate-document.ts';
import type { CertificateWords } from '../words/certificate-words.ts';

/** A table with one row of headers; `layout` names the widths of its columns in the template. */
export interface TemplateTable {
  readonly layout: 'sessions' | 'modules' | 'parts';
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TemplateCell[])[];
}

export interface TemplateCell {
  readonly text: string;
  /** Whether the text was taken over, in the language it was written in. */
  readonly isContent: boolean;
  /** Smaller, below the text; always taken over. */
  readonly below: string | null;
  /** In words of its own, so that colour is not all that tells it. */
  readonly isMarked: boolean;
}

/** What took place, as tables in the order in which they stand. */
export function tablesOf(document: CertificateDocument, words: CertificateWords): TemplateTable[] {
  if (document.kind !== 'series') return [sessionsTable(document, words)];
  return [modulesTable(document, words), ...(document.parts.length > 0 ? [partsTable(document, words)] : [])];
}

function sessionsTable({ sessions, event }: EventFacts, words: CertificateWords): TemplateTable {
  return {
    layout: 'sessions',
    heading: words.sessions,
    columns: words.sessionColumns,
    rows: sessions.map(({ startsAt, endsAt, title, teachingMinutes }) => [
      cell(words.day(dateOf(startsAt)), { below: title ?? null }),
      cell(words.time(startsAt, endsAt)),
      cell(words.place(event)),
      cell(words.sessionLength(teachingMinutes)),
    ]),
  };
}

function modulesTable({ entries }: SeriesDocument, { transcript }: CertificateWords): TemplateTable {
  return {
    layout: 'modules',
    heading: transcript.modules,
    columns: transcript.moduleColumns,
    rows: entries.map((entry) => {
      const { code, version, title, learningOutcome, period, origin } = entry;
      return [
        cell(`${code} ${title}`, { isContent: true, below: learningOutcome }),
        cell(version),
        origin === 'recognised'
          ? cell(transcript.recognised, { isMarked: true })
          : cell(period === undefined ? '' : transcript.period(period)),
        cell(transcript.units(entry)),
      ];
    }),
  };
}

function partsTable({ parts }: SeriesDocument, words: CertificateWords): TemplateTable {
  const { transcript } = words;
  return {
    layout: 'parts',
    heading: transcript.parts,
    columns: transcript.partColumns,
    rows: parts.map(({ title, result, on, units }) => [
      cell(title, { isContent: true }),
      cell([transcript.results[result], ...(on ? [transcript.period({ from: on, to: on })] : [])].join(', ')),
      cell(units === undefined ? '–' : words.sessionLength(units * MINUTES_PER_TEACHING_UNIT)),
    ]),
  };
}

function cell(
  text: string,
  { isContent = false, below = null, isMarked = false }: Partial<TemplateCell> = {},
): TemplateCell {
  return { text, isContent, below, isMarked };
}
