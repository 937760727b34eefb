import type { VerificationView } from '@netzwerkstatt/api';
import type { LandCode } from '@netzwerkstatt/domain';
import type { Api } from '../lib/api.ts';
import type { Locale } from '../lib/locale.ts';

/** What every page is made with. */
export interface PageContext {
  readonly api: Api;
  readonly locale: Locale;
  /** Scheme and host, for addresses that leave the page. */
  readonly origin: string;
  /** What the page that verifies certificates shows. */
  readonly verification?: VerificationView;
  /** Known where the page is made; in the browser the root's data carry them on. */
  readonly server?: { readonly land: LandCode; readonly assets: PageAssets } | undefined;
}

/** Files a page links to. */
export interface PageAssets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Files of a lazily loaded page, by its module. */
  readonly preload: (module: string) => readonly string[];
}
