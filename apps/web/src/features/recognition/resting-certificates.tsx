import { Link } from '../../components/navigation/link.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import type { RecognitionView } from './recognition-data.ts';

/** Certificates that rest on a recognition, each leading to where it is corrected and revoked. */
export function RestingCertificates({ certificates }: Pick<RecognitionView, 'certificates'>) {
  return (
    <ul>
      {certificates.map(({ id, number, curriculum: { code, title }, person }) => (
        <li key={id}>
          <Link href={`/arbeit/reihen/${code}/${person}`}>
            <InGerman>{title}</InGerman>, {number}
          </Link>
        </li>
      ))}
    </ul>
  );
}
