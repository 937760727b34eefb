import {
  type CertificateRecord,
  type LearnerView,
  type NamedLearner,
  type OwnSeries,
  resultsAsked,
  type SeriesList,
  type SeriesSummary,
} from '@netzwerkstatt/application';

export function summaryView({ series: { curriculum }, counts }: SeriesSummary) {
  const { code, slug, title, offer, teachingUnits } = curriculum;
  return { code, slug, title, offer, teachingUnits, counts };
}

export function listView({ total, learners, today, mayIssue, ...summary }: SeriesList) {
  return { ...summaryView(summary), total, today, mayIssue, learners: learners.map(rowView) };
}

function rowView({ person, name, standing, progress, certificate, renewal }: NamedLearner) {
  return {
    person,
    ...name,
    ...{ standing, progress },
    ...(certificate && { certificate: certificateView(certificate) }),
    ...(renewal && { renewal }),
  };
}

export function learnerView(view: LearnerView) {
  const { series, standing, progress, learner, certificate, renewal, named, staff, runs, today, reader } = view;
  const { mayRecord, mayIssue, mayCorrect } = view;
  return {
    ...{ standing, progress, named, staff, runs, today, reader, mayRecord, mayIssue, mayCorrect },
    code: series.curriculum.code,
    title: series.curriculum.title,
    resultParts: resultsAsked(series).map(({ part: code, kind }) => ({ code, kind, ...titleOf(series, code) })),
    results: learner.results.map(({ id, result, by, at }) => ({ id, result, by, at })),
    exceptions: learner.exceptions,
    ...(certificate && { certificate: { ...certificateView(certificate), holder: holderOf(certificate) } }),
    ...(renewal && { renewal }),
  };
}

/** As it is printed. */
function holderOf({ certificate: { document } }: CertificateRecord) {
  const { academicTitle = '', givenName, familyName } = document.holder;
  return { academicTitle, givenName, familyName };
}

/** Of a part; the test of a series is none. */
function titleOf({ rules }: LearnerView['series'], code: string) {
  const part = rules.flatMap(({ parts }) => parts).findLast((it) => it.code === code);
  return part ? { title: part.title } : {};
}

export function ownView({ certificate, ...own }: OwnSeries) {
  return { ...own, ...(certificate && { certificate: certificateView(certificate) }) };
}

function certificateView({ id, certificate: { document, status }, fileSha256, drawingError }: CertificateRecord) {
  return {
    id,
    status,
    number: document.number,
    issuedOn: document.issuedOn,
    ...(document.kind === 'series' && { attendance: document.attendance }),
    ...(document.kind === 'series' && document.validUntil && { validUntil: document.validUntil }),
    isDrawn: fileSha256 !== undefined,
    ...(drawingError !== undefined && { drawingError }),
  };
}
