import { Brand, type BrandProps } from '../../components/layout/brand.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import styles from './narrow-header.module.css';

/** The head of pages on which people do one thing: whose page it is, and nothing that leads away. */
export function NarrowHeader({ brand }: { readonly brand: BrandProps }) {
  return (
    <header className={styles.header}>
      <Wrap>
        <Brand {...brand} />
      </Wrap>
    </header>
  );
}
