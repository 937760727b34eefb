import { detailsInput, type FieldProblem } from '@netzwerkstatt/api/inputs';
import { expect, test } from 'vitest';
import { formErrors, schemaResolver } from './form.ts';

const resolve = schemaResolver({
  schema: detailsInput,
  toInput: (values: Record<string, string>) => ({
    givenName: values['givenName'] ?? '',
    familyName: 'Beispiel',
    profession: 'H1',
    organisation: { name: values['organisation'] ?? '' },
    region: '14713',
  }),
  messageFor: ({ path, code }: FieldProblem) => `${path} ${code}`,
});

const options = { criteriaMode: 'firstError', fields: {}, shouldUseNativeValidation: false } as const;

test('what the schema takes is taken', async () => {
  const values = { givenName: 'Ada', organisation: 'Kita Nord' };
  expect(await resolve(values, undefined, options)).toEqual({ values, errors: {} });
});

test('each problem stands under the path of its field, with the words of the page', async () => {
  const { errors } = await resolve({}, undefined, options);
  expect(formErrors(errors)).toEqual([
    { fieldId: 'givenName', message: 'givenName text_missing' },
    { fieldId: 'organisation.name', message: 'organisation.name text_missing' },
  ]);
});

test('what is wrong beyond the shape stands beside it, and the schema has the first word on a field', async () => {
  const resolveBoth = schemaResolver({
    schema: detailsInput,
    toInput: () => ({}) as never,
    messageFor: ({ path, code }: FieldProblem) => `${path} ${code}`,
    alsoWrong: () => [
      { fieldId: 'series.day', message: 'no such day' },
      { fieldId: 'familyName', message: 'also wrong' },
    ],
  });
  const { errors } = await resolveBoth({}, undefined, options);
  const found = formErrors(errors);
  expect(found).toContainEqual({ fieldId: 'series.day', message: 'no such day' });
  expect(found).toContainEqual({ fieldId: 'familyName', message: 'familyName invalid' });
});

test('a field named “type” is not taken for an error', () => {
  expect(formErrors({ venue: { type: { type: 'text_missing', message: 'fehlt' } } })).toEqual([
    { fieldId: 'venue.type', message: 'fehlt' },
  ]);
});
