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

export function listView({ total, learners, today, mayIssue, mayReadCertificates: mayRead, ...summary }: SeriesList) {
  return { ...summaryView(summary), total, today, mayIssue, learners: learners.map((it) => rowView(it, mayRead)) };
}

/** @param mayRead - Whether who asks may read certificates; others learn that there is one, and until when. */
function rowView({ person, name, standing, progress, certificate, renewal }: NamedLearner, mayRead: boolean) {
  return {
    person,
    ...name,
    ...{ standing, progress },
    ...(certificate && {
      certificate: { ...stateView(certificate), ...(mayRead && { number: certificate.certificate.document.number }) },
    }),
    ...(renewal && { renewal }),
  };
}

export function learnerView(view: LearnerView) {
  const { series, standing, progress, learner, certificate, renewal, named, staff, runs, today, reader } = view;
  const { mayRecord, mayIssue, mayCorrect, mayReadCertificates } = view;
  return {
    ...{ standing, progress, named, staff, runs, today, reader, mayRecord, mayIssue, mayCorrect },
    code: series.curriculum.code,
    title: series.curriculum.title,
    resultParts: resultsAsked(series).map(({ part: code, kind }) => ({ code, kind, ...titleOf(series, code) })),
    results: learner.results.map(({ id, result, by, at }) => ({ id, result, by, at })),
    exceptions: learner.exceptions,
    ...(certificate && {
      certificate: {
        ...stateView(certificate),
        ...(mayReadCertificates && { paper: { ...paperView(certificate), holder: holderOf(certificate) } }),
      },
    }),
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
  return { ...own, ...(certificate && { certificate: { ...stateView(certificate), ...paperView(certificate) } }) };
}

/** How it stands with a certificate: what everybody may know who reads about the series. */
function stateView({ certificate: { document, status } }: CertificateRecord) {
  return {
    status,
    issuedOn: document.issuedOn,
    ...(document.kind === 'series' && { attendance: document.attendance }),
    ...(document.kind === 'series' && document.validUntil && { validUntil: document.validUntil }),
  };
}

/** The certificate itself: for its owner, and for who may read certificates. */
function paperView({ id, certificate: { document }, fileSha256, drawingError }: CertificateRecord) {
  return {
    id,
    number: document.number,
    isDrawn: fileSha256 !== undefined,
    ...(drawingError !== undefined && { drawingError }),
  };
}
