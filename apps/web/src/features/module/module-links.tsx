import { Link } from '../../components/navigation/link.tsx';
import { useWords } from '../../lib/words.ts';
import { moduleWords } from './module-words.ts';

/** Codes of modules, each leading to its page. */
export function ModuleLinks({ codes }: { readonly codes: readonly string[] }) {
  const words = useWords(moduleWords);
  if (codes.length === 0) return words.none;
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <Link href={`/module/${code}`}>{code}</Link>
    </span>
  ));
}
