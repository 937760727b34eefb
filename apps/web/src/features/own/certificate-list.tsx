import { ButtonLink } from '../../components/actions/button-link.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { Download, Hourglass } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import styles from './certificate-list.module.css';
import { ownWords } from './own-words.ts';

type OwnCertificate = Answers['own']['read']['certificates'][number];

/** What somebody has attended, on paper: to be saved, and to be checked by others. */
export function CertificateList({ certificates }: { readonly certificates: readonly OwnCertificate[] }) {
  const words = useWords(ownWords);
  if (certificates.length === 0) return <p className="muted">{words.noCertificates}</p>;
  return (
    <Stack gap="small">
      <RowList>
        {certificates.map((it) => (
          <CertificateRow key={it.id} certificate={it} />
        ))}
      </RowList>
      <p className="small muted">{words.unitsMeaning}</p>
    </Stack>
  );
}

function CertificateRow({ certificate }: { readonly certificate: OwnCertificate }) {
  const words = useWords(ownWords);
  const locale = useLocale();
  const { id, title, number, issuedOn, status, isDrawn } = certificate;
  return (
    <div className={styles.row}>
      <div>
        <h3>
          <InGerman>{title}</InGerman>
        </h3>
        <p className="small muted">
          {words.certificateKinds[certificate.kind]}, {unitsOf(certificate, words)},{' '}
          {words.issuedOn(formatDayShort(issuedOn, locale))}
        </p>
        <p className="small">
          {words.number} <Link href={`/nachweis/${number}`}>{number}</Link>
        </p>
        {isDrawn && (
          <p className="small">
            {words.forPrograms}{' '}
            <Link href={`/bescheinigungen/${id}.json`} download>
              {words.badge}
              <VisuallyHidden>: {title}</VisuallyHidden>
            </Link>
          </p>
        )}
        {status !== 'issued' && <StatusText tone="warning">{words[status]}</StatusText>}
      </div>
      <Cluster>
        {isDrawn ? (
          <ButtonLink variant="secondary" size="small" href={`/bescheinigungen/${id}.pdf`} download>
            <Download />
            {words.pdf}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </ButtonLink>
        ) : (
          <StatusText tone="info" icon={<Hourglass />}>
            {words.beingDrawn}
          </StatusText>
        )}
      </Cluster>
    </div>
  );
}

function unitsOf(certificate: OwnCertificate, words: (typeof ownWords)['de']): string {
  if (certificate.kind === 'speaker') return words.unitsTaught(certificate.unitsTaught);
  return words.units(certificate.attendance.attendedUnits, certificate.attendance.plannedUnits);
}
