import type { AboutRegistration, MailKind } from '@netzwerkstatt/application';
import type { MessageOf } from '../../words/letter-words.ts';
import type { MailLocale } from '../../words/mail-dates.ts';

/** Who reads the samples, and of which registration. */
export type SampleReader = AboutRegistration & { readonly locale: MailLocale };

/** Of some kinds. */
export type SampleMessages = { readonly [Kind in MailKind]?: MessageOf[Kind] };
