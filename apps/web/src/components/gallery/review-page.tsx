import { Button } from '../actions/button.tsx';
import { SummaryList } from '../data/summary-list.tsx';
import { CheckboxField } from '../forms/checkbox-field.tsx';
import { FormActions } from '../forms/form-actions.tsx';
import { FormSteps } from '../forms/form-steps.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Stack } from '../layout/stack.tsx';
import { Wrap } from '../layout/wrap.tsx';
import { BackLink } from '../navigation/back-link.tsx';
import { Link } from '../navigation/link.tsx';
import { LibraryFrame } from './library.tsx';

/** Everything once more before it is sent. */
export function ReviewPage() {
  return (
    <LibraryFrame>
      <Wrap width="narrow">
        <BackLink href="/book/3">Back</BackLink>
        <FormSteps current={4} labels={['You', 'Your branch', 'Your wishes', 'Look over']} />
        <Stack gap="large">
          <PageHeader title="Is everything right?" lead="Nothing is booked before you send it." />
          <div>
            <SummaryList
              heading="You"
              change={{ label: 'Change', href: '/book/1' }}
              answers={[
                { term: 'Name', value: 'Hańža Krawc' },
                { term: 'Name on the certificate', value: 'Hańža Krawc, bookbinder' },
              ]}
            />
            <SummaryList
              heading="Your branch"
              change={{ label: 'Change', href: '/book/2' }}
              answers={[
                { term: 'Branch', value: 'Branch “At the harbour”, Budyšin' },
                { term: 'Email address', value: 'h.krawc@example.org' },
              ]}
            />
          </div>
          <form noValidate>
            <CheckboxField
              name="terms"
              label={
                <>
                  I have read the <Link href="/terms">terms</Link> and the <Link href="/privacy">privacy notice</Link>.
                </>
              }
            />
            <FormActions>
              <Button type="submit" busy={false}>
                Book
              </Button>
              <span className="small muted">Free. You can cancel until 16 February.</span>
            </FormActions>
          </form>
        </Stack>
      </Wrap>
    </LibraryFrame>
  );
}
