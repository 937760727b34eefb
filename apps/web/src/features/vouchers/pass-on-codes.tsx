import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Copy, Mail, Printer } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useIsHydrated } from '../../lib/use-fragment.ts';
import { useWords } from '../../lib/words.ts';
import { voucherLink } from '../registration/voucher-link.ts';
import { type ListedVoucher, placesToUse, validUntilText } from './voucher-data.ts';
import { voucherWords } from './voucher-words.ts';

export interface PassOnCodesProps {
  readonly event: Pick<EventFacts, 'slug' | 'title'>;
  readonly vouchers: readonly ListedVoucher[];
}

/** The codes that still count, as lines to copy, to print or to mail. */
export function PassOnCodes({ event, vouchers }: PassOnCodesProps) {
  const words = useWords(voucherWords);
  const locale = useLocale();
  const isHydrated = useIsHydrated();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const open = vouchers.filter((it) => placesToUse(it) > 0);
  if (open.length === 0 || !isHydrated) return null;
  const lines = open.map((it) => {
    const link = voucherLink(window.location.origin, event.slug, it.code);
    return words.line(it.label, it.code, placesToUse(it), validUntilText(it, locale), link);
  });
  const text = lines.join('\n');
  const copy = async (): Promise<void> => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied(lines.length));
    } catch {
      // Some browsers refuse, and plain http has no clipboard: then the reader does it.
      field.current?.select();
      setSaid(words.notCopied);
    }
  };
  const mail = `mailto:?subject=${encodeURIComponent(words.mailSubject(event.title))}&body=${encodeURIComponent(
    `${words.mailText(event.title)}\n\n${text}\n`,
  )}`;
  return (
    <Section heading={words.passOn}>
      <Stack>
        <TextAreaField
          ref={field}
          name="codes"
          label={words.lines}
          hint={words.linesHint}
          readOnly
          value={text}
          rows={Math.min(10, lines.length + 2)}
          spellCheck={false}
        />
        <Cluster>
          <Button variant="neutral" onClick={copy}>
            <Copy />
            {words.copy(lines.length)}
          </Button>
          <ButtonLink variant="neutral" href={mail}>
            <Mail />
            {words.mail}
          </ButtonLink>
          <Button variant="neutral" onClick={() => window.print()}>
            <Printer />
            {words.print}
          </Button>
        </Cluster>
        <p role="status">{said}</p>
      </Stack>
    </Section>
  );
}
