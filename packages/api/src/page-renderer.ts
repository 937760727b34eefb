import type { VerifiedCertificate } from '@netzwerkstatt/application';
import type { LandCode } from '@netzwerkstatt/domain';
import type { FieldProblem } from './field-problems.ts';
import type { AnyRefusal } from './refusals.ts';

/** What the server hands to the web app to have a page made. The two meet here and nowhere else. */
export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  /** Scheme and host, for canonical addresses. */
  readonly origin: string;
  readonly land: LandCode;
  readonly locale: 'de' | 'en';
  readonly isDemo: boolean;
  /** Lets the page's own script run under the policy; never reused. */
  readonly nonce: string;
  /** Calls a query of the root router as the visitor, without HTTP. */
  readonly call: (path: string, input: unknown) => Promise<CallAnswer>;
}

export type CallAnswer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly message: string; readonly data: ProcedureErrorData };

/** What a failed procedure tells the page. */
export interface ProcedureErrorData {
  readonly code: string;
  readonly httpStatus: number;
  readonly path?: string | undefined;
  readonly refusal?: AnyRefusal | undefined;
  readonly fields?: readonly FieldProblem[] | undefined;
}

export interface RenderedPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type RenderPage = (request: PageRequest) => Promise<RenderedPage>;

/** What the page shows on which certificates are verified. */
export type VerificationView =
  | { readonly kind: 'form'; readonly problem?: 'number_missing' }
  | ({ readonly kind: 'certificate'; readonly problem?: 'name_missing' } & VerifiedCertificate)
  /** Unknown, mistyped, deleted: nobody learns which. */
  | { readonly kind: 'unknown' }
  /** A file was looked up without a number, and is none of ours. */
  | { readonly kind: 'unknown_file' }
  | { readonly kind: 'stopped'; readonly limit: 'visits' | 'names'; readonly retryAfterSeconds: number };

/** Whom the page is for and what it shows; it needs no address, and no script that carries its data. */
export interface VerificationRequest extends Omit<PageRequest, 'url' | 'nonce'> {
  readonly view: VerificationView;
}

/** @returns the whole document, the same bytes for the same view. */
export type RenderVerification = (request: VerificationRequest) => Promise<string>;
