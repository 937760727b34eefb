import type { UnmetCondition, WayOut } from '@netzwerkstatt/registration';
import { Link } from '../../components/navigation/link.tsx';
import { useLocale } from '../../lib/locale.ts';
import type { RegionNames } from './trait-words.ts';
import styles from './unmet-list.module.css';
import { unmetSentence, wayOutLine } from './unmet-words.ts';

export interface UnmetListProps {
  readonly unmet: readonly UnmetCondition[];
  readonly regions?: RegionNames | undefined;
}

/** Every condition that is not met, each with what can be done about it; whom to ask stands once, at the end. */
export function UnmetList({ unmet, regions }: UnmetListProps) {
  const asks = unmet.flatMap(({ waysOut }) => waysOut.filter(isToAsk))[0];
  return (
    <ul className={styles.list}>
      {unmet.map((it) => (
        <UnmetItem key={JSON.stringify(it)} unmet={it} regions={regions} />
      ))}
      {asks && (
        <li>
          <WayOutLine way={asks} />
        </li>
      )}
    </ul>
  );
}

function UnmetItem({ unmet, regions }: { readonly unmet: UnmetCondition; readonly regions?: RegionNames | undefined }) {
  const locale = useLocale();
  return (
    <li>
      <p>{unmetSentence(unmet, locale, regions)}</p>
      {unmet.waysOut
        .filter((it) => !isToAsk(it))
        .map((it) => (
          <WayOutLine key={JSON.stringify(it)} way={it} />
        ))}
    </li>
  );
}

function WayOutLine({ way }: { readonly way: WayOut }) {
  const { text, href } = wayOutLine(way, useLocale());
  return <p>{href === undefined ? text : <Link href={href}>{text}</Link>}</p>;
}

function isToAsk({ kind }: WayOut): boolean {
  return kind === 'ask_organiser';
}
