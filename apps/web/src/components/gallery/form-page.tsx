import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { ButtonLink } from '../actions/button-link.tsx';
import { TextButton } from '../actions/text-button.tsx';
import { IconList } from '../data/icon-list.tsx';
import { CheckboxField } from '../forms/checkbox-field.tsx';
import { CheckboxGroup } from '../forms/checkbox-group.tsx';
import { ColourField } from '../forms/colour-field.tsx';
import { ComboBoxField } from '../forms/combo-box-field.tsx';
import { DateTimeField } from '../forms/date-time-field.tsx';
import { ErrorSummary } from '../forms/error-summary.tsx';
import { Fieldset } from '../forms/fieldset.tsx';
import { FormActions } from '../forms/form-actions.tsx';
import { FormSteps } from '../forms/form-steps.tsx';
import { NumberField } from '../forms/number-field.tsx';
import { RadioGroup } from '../forms/radio-group.tsx';
import { SelectField } from '../forms/select-field.tsx';
import type { LoadSuggestions } from '../forms/suggestion.ts';
import { TextAreaField } from '../forms/text-area-field.tsx';
import { TextField } from '../forms/text-field.tsx';
import { ArrowRight, Calendar, Hourglass, MapPin } from '../icons.ts';
import { Card } from '../layout/card.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Split } from '../layout/split.tsx';
import { Stack } from '../layout/stack.tsx';
import { Wrap } from '../layout/wrap.tsx';
import { BackLink } from '../navigation/back-link.tsx';
import { LibraryFrame } from './library.tsx';

const branches = [
  { id: 'north', label: 'Northern branch', detail: '02625 Bautzen / Budyšin' },
  { id: 'harbour', label: 'Branch “At the harbour”', detail: '02625 Bautzen / Budyšin · Friends of the library' },
];

const findBranches: LoadSuggestions = async (text) =>
  branches.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));

const errors = [
  { fieldId: 'branch', message: 'Choose your branch or enter a new one' },
  { fieldId: 'email', message: 'Enter an address with an @, like name@example.org' },
];

/** A page of a form that came back with errors, with every kind of field. */
export function FormPage() {
  return (
    <LibraryFrame>
      <Wrap>
        <Split kind="box" side={<Aside />}>
          <BackLink href="/book/1">Back</BackLink>
          <FormSteps current={2} labels={['You', 'Your branch', 'Your wishes', 'Look over']} />
          <ErrorSummary title="Please look at 2 answers" errors={errors} />
          <Stack gap="large">
            <PageHeader title="Where do you read?" lead="We need it for the card and to know which branch is busy." />
            <form noValidate>
              <Fields />
              <FormActions>
                <Button type="submit" busy={false}>
                  Go on
                  <ArrowRight />
                </Button>
                <ButtonLink variant="quiet" href="/book">
                  Cancel
                </ButtonLink>
              </FormActions>
            </form>
          </Stack>
        </Split>
      </Wrap>
    </LibraryFrame>
  );
}

function Fields() {
  return (
    <>
      <RadioGroup
        legend="Kind of card"
        name="kind"
        columns={2}
        defaultValue="family"
        choices={[
          { value: 'single', label: 'For one' },
          { value: 'family', label: 'For a family' },
          { value: 'school', label: 'For a school' },
          { value: 'guest', label: 'Guest', hint: 'for one month' },
        ]}
      />
      <ComboBoxField
        label="Branch"
        hint="Type a name or a place, then choose from the list"
        name="branch"
        idName="branchId"
        defaultValue={{ text: 'Branch', id: undefined }}
        error={errors[0]?.message}
        load={findBranches}
        acceptsFreeText
      />
      <TextField
        label="Email address"
        hint="This is where the confirmation goes"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue="h.krawc.example.org"
        error={errors[1]?.message}
      />
      <TextField
        label="Telephone"
        hint="Only for changes at the last minute"
        name="tel"
        type="tel"
        width="half"
        optional
      />
      <SelectField
        label="Language"
        name="language"
        width="half"
        emptyLabel="Please choose"
        options={[
          { value: 'de', label: 'German' },
          { label: 'Further languages', options: [{ value: 'hsb', label: 'Upper Sorbian' }] },
        ]}
      />
      <NumberField label="How many come along?" name="count" unit="people" defaultValue="2" />
      <Fieldset legend="Your first visit" hint="You can change it later">
        <DateTimeField kind="date" label="Day" name="day" defaultValue="2027-03-02" />
        <DateTimeField kind="time" label="Time" name="time" defaultValue="09:00" optional />
      </Fieldset>
      <CheckboxGroup
        legend="What helps you to take part?"
        name="needs"
        optional
        defaultValues={['signs']}
        choices={[
          { value: 'signs', label: 'Sign language' },
          { value: 'large', label: 'Large print' },
        ]}
      />
      <LabelColour />
      <TextAreaField label="Anything else?" name="remark" optional />
      <CheckboxField label="I have read the rules of the house" hint="They fit on one page" name="rules" />
    </>
  );
}

function LabelColour() {
  const [value, setValue] = useState('#1d3f77');
  return (
    <ColourField
      label="Colour of your label"
      name="colour"
      value={value}
      onChange={setValue}
      pickLabel="Pick a colour"
      fallback="#065a2c"
      optional
    />
  );
}

function Aside() {
  return (
    <Card tone="soft" as="aside" labelledBy="your-course">
      <h2 id="your-course" className="small muted">
        Your course
      </h2>
      <p>
        <b>Bookbinding for beginners: thread, glue and patience</b>
      </p>
      <IconList
        tone="plain"
        items={[
          { icon: <Calendar />, text: 'Tue, 2 March 2027, 9:00–15:30' },
          { icon: <MapPin />, text: 'Central library, room 2' },
          {
            icon: <Hourglass />,
            text: (
              <>
                Your place is kept for another <b>14 minutes</b>. <TextButton>More time</TextButton>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
