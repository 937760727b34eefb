import { explainProgress, explainRenewal } from '@netzwerkstatt/certificates';
import { Meter } from '../../components/data/meter.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Award } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDate, formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { PathSteps } from './path-steps.tsx';
import { pathWords } from './path-words.ts';
import { unitsOf } from './units-of.ts';

type Own = Answers['series']['own'];
type Series = Own['series'][number];

/** The series somebody is in, each as a path to its certificate. */
export function OwnSeries({ series, today }: Own) {
  const words = useWords(pathWords);
  return (
    <Stack>
      <p>{words.lead}</p>
      {series.map((it, index) => (
        <SeriesCard key={it.code} series={it} today={today} isOpen={index === 0 && it.certificate === undefined} />
      ))}
    </Stack>
  );
}

interface SeriesCardProps {
  readonly series: Series;
  readonly today: Own['today'];
  /** Whether its parts are shown at once: of the nearest one. */
  readonly isOpen: boolean;
}

function SeriesCard({ series, today, isOpen }: SeriesCardProps) {
  const words = useWords(pathWords);
  const locale = useLocale();
  const { code, slug, title, progress, runs, nextDates, certificate, renewal } = series;
  const { counted, planned } = unitsOf(series);
  const label = words.meter(counted, planned);
  const id = `reihe-${code}`;
  const until = renewal?.hasEnded ? words.wasValidUntil : words.validUntil;
  return (
    <Card as="article" labelledBy={id}>
      <Stack gap="small">
        <h3 id={id}>
          <Link href={`/reihen/${slug}`}>
            <InGerman>{title}</InGerman>
          </Link>
        </h3>
        {certificate ? (
          <>
            <StatusText tone={renewal?.hasEnded ? 'warning' : 'success'} icon={<Award />}>
              {words.certificate} {certificate.number}
              {certificate.validUntil && `, ${until(formatDate(certificate.validUntil, locale))}`}
            </StatusText>
            {renewal && <Renewal renewal={renewal} />}
          </>
        ) : (
          <Explanation
            lines={explainProgress(progress, locale, today)}
            isDue={progress.now.outcome === 'certificate'}
          />
        )}
        <div>
          <Meter label={label} value={counted} max={planned} />
          <p className="small muted" aria-hidden="true">
            {label}
          </p>
        </div>
        <details open={isOpen}>
          <summary>{words.more}</summary>
          <PathSteps
            path={progress.path}
            runs={runs}
            today={today}
            below={({ code: module }) => <Dates dates={nextDates.filter((it) => it.module === module)} />}
          />
        </details>
      </Stack>
    </Card>
  );
}

function Renewal({ renewal }: { readonly renewal: NonNullable<Series['renewal']> }) {
  const words = useWords(pathWords);
  const locale = useLocale();
  return (
    <div>
      <p>{explainRenewal(renewal, locale).join(' ')}</p>
      {renewal.renewableUntil !== undefined && <p>{words.waitsForRenewal}</p>}
      {renewal.missingUnits > 0 && renewal.opensOn === undefined && <p>{words.refreshers}</p>}
    </div>
  );
}

function Explanation({ lines, isDue }: { readonly lines: readonly string[]; readonly isDue: boolean }) {
  const words = useWords(pathWords);
  const [first, ...others] = lines;
  return (
    <div>
      <p>
        <b>{first}</b>
      </p>
      {others.length > 0 && <p>{others.join(' ')}</p>}
      {isDue && <p>{words.waitsForIssue}</p>}
    </div>
  );
}

function Dates({ dates }: { readonly dates: Series['nextDates'] }) {
  const words = useWords(pathWords);
  const locale = useLocale();
  if (dates.length === 0) return null;
  return (
    <p className="small">
      {words.dates}:{' '}
      {dates.map(({ event, freeSeats }, index) => (
        <span key={event.id}>
          {index > 0 && ' · '}
          <Link href={`/veranstaltungen/${event.slug}`}>{formatDayShort(event.startsOn, locale)}</Link> (
          {words.seats(freeSeats)})
        </span>
      ))}
    </p>
  );
}
