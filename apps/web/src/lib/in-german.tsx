import type { ReactNode } from 'react';
import { useLocale } from './locale.ts';

/** Text that staff wrote: it stays German on an English page, and is read out as German there. */
export function InGerman({ children }: { readonly children: ReactNode }) {
  return useLocale() === 'de' ? children : <span lang="de">{children}</span>;
}
