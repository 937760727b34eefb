import { getRouteApi } from '@tanstack/react-router';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { CertifiedFacts } from '../../features/verification/certified-facts.tsx';
import { FileForm } from '../../features/verification/file-form.tsx';
import { NameForm } from '../../features/verification/name-form.tsx';
import { NumberForm } from '../../features/verification/number-form.tsx';
import { Outcome } from '../../features/verification/outcome.tsx';
import { verifyWords } from '../../features/verification/verify-words.ts';
import { useWords } from '../../lib/words.ts';

/** Where whoever was shown a certificate checks it. Forms and links do it all; a script only spares a way and reads the file. */
export function VerifyPage() {
  const words = useWords(verifyWords);
  const { verification: view = { kind: 'form' } } = getRouteApi('__root__').useRouteContext();
  const found = view.kind === 'certificate' ? view : undefined;
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader title={words.title} lead={found ? undefined : words.lead} />
        {view.kind !== 'form' && (
          <section id="ergebnis" aria-label={words.result} tabIndex={-1}>
            <Outcome view={view} />
          </section>
        )}
        {found && <CertifiedFacts verified={found} />}
        {found?.number && (
          <Section heading={words.nameTitle}>
            <Stack gap="small">
              <p>{words.nameText}</p>
              <NameForm number={found.number} isMissing={found.problem === 'name_missing'} />
            </Stack>
          </Section>
        )}
        {!found && <NumberForm isMissing={view.kind === 'form' && view.problem === 'number_missing'} keepsTyped />}
        <Section heading={words.fileTitle}>
          <FileForm number={found?.number} />
        </Section>
        {found && (
          <Section heading={words.another}>
            <NumberForm />
          </Section>
        )}
        <p className="small muted">{words.privacy}</p>
      </Stack>
    </Wrap>
  );
}
