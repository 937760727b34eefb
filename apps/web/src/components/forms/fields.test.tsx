import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Words, WordsProvider } from '../words.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { ComboBoxField } from './combo-box-field.tsx';
import { DateTimeField } from './date-time-field.tsx';
import { NumberField } from './number-field.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextAreaField } from './text-area-field.tsx';
import { TextField } from './text-field.tsx';

const texts = { label: 'Label', name: 'thing', hint: 'Hint', error: 'Wrong' };

const fields: readonly { field: string; element: ReactNode }[] = [
  { field: 'text field', element: <TextField {...texts} /> },
  { field: 'text area', element: <TextAreaField {...texts} /> },
  { field: 'select field', element: <SelectField {...texts} options={[{ value: 'a', label: 'A' }]} /> },
  { field: 'date field', element: <DateTimeField {...texts} kind="date" /> },
  { field: 'number field', element: <NumberField {...texts} /> },
  { field: 'checkbox', element: <CheckboxField {...texts} /> },
  { field: 'combo box', element: <ComboBoxField {...texts} load={async () => []} /> },
];

const control = (html: string) => /<(?:input|select|textarea)[^>]*name="thing"[^>]*>/.exec(html)?.[0];

test.for(fields)('a $field with an error is tied to label, hint and error', ({ element }) => {
  const html = renderToStaticMarkup(element);
  expect(html).toMatch(/<label[^>]* for="thing"/);
  expect(control(html)).toContain('id="thing"');
  expect(control(html)).toContain('aria-describedby="thing-hint thing-error"');
  expect(control(html)).toContain('aria-invalid="true"');
  expect(html).toMatch(/id="thing-hint">Hint</);
  expect(html).toMatch(/id="thing-error">.*Error: <\/span>Wrong</);
});

test('a field without hint and error claims neither', () => {
  const html = renderToStaticMarkup(<TextField label="Label" name="thing" />);
  expect(html).not.toContain('aria-');
});

test('a field keeps the id it is given', () => {
  const html = renderToStaticMarkup(<TextField label="Label" name="people.0.name" id="first" />);
  expect(html).toContain('for="first"');
  expect(control(html.replace('people.0.name', 'thing'))).toContain('id="first"');
});

test('what may stay empty is marked in the words of the product', () => {
  const words = { optional: '(may stay empty)' } as Words;
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <TextField label="Telephone" name="tel" optional />
    </WordsProvider>,
  );
  expect(html.replaceAll(/ class="[^"]*"/g, '')).toContain('Telephone <span>(may stay empty)</span>');
});

test('the unit of a number is read out with it', () => {
  const html = renderToStaticMarkup(<NumberField label="Places" name="thing" unit="people" />);
  expect(control(html)).toContain('aria-describedby="thing-unit"');
  expect(html).toContain('<span id="thing-unit">people</span>');
});

test('the error summary finds the first choice of a group', () => {
  const html = renderToStaticMarkup(
    <RadioGroup
      legend="Kind"
      name="kind"
      error="Choose"
      defaultValue="b"
      choices={[
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ]}
    />,
  );
  const ids = [...html.matchAll(/<input[^>]* id="([^"]*)"[^>]* value="([^"]*)"/g)].map(([, id, value]) => [value, id]);
  expect(ids).toEqual([
    ['a', 'kind'],
    ['b', 'kind-b'],
  ]);
  expect(html).toMatch(/<input[^>]*checked=""[^>]*value="b"|value="b"[^>]*checked=""/);
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="kind-group-error"/);
});
