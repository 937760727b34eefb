import { isBlank } from '../ical/calendar-text.ts';
import type { JsonNode, JsonPath } from './json-node.ts';
import { type JsonSchema, resolved } from './json-schema.ts';

/** What a schema objects to, and at which value. */
export type SchemaFault = { readonly path: JsonPath; readonly at: number } & (
  | { readonly code: 'wrong_type'; readonly expected: NonNullable<JsonSchema['type']> }
  | { readonly code: 'not_one_of'; readonly allowed: readonly (string | number)[] }
  | { readonly code: 'field_missing'; readonly field: string }
  | { readonly code: 'field_unknown'; readonly known: readonly string[] }
  | { readonly code: 'too_few'; readonly min: number }
  | { readonly code: 'too_many'; readonly max: number }
  | { readonly code: 'text_empty' }
  | { readonly code: 'text_too_long'; readonly max: number }
  | { readonly code: 'number_out_of_range'; readonly min: number; readonly max: number }
  | { readonly code: 'number_forbidden'; readonly value: number }
  | { readonly code: 'wrong_shape'; readonly example: string }
);

/** Everything a schema objects to, in the order of the text. */
export function schemaFaults(node: JsonNode, schema: JsonSchema): SchemaFault[] {
  return faultsOf(node, schema, [], schema).sort((a, b) => a.at - b.at);
}

function faultsOf(node: JsonNode, referring: JsonSchema, path: JsonPath, root: JsonSchema): SchemaFault[] {
  const schema = resolved(referring, root);
  const { at } = node;
  if (schema.oneOf) return faultsOf(node, branchFor(node, schema.oneOf, root), path, root);
  const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (allowed) {
    const isAllowed = node.kind === 'scalar' && allowed.some((value) => value === node.value);
    return isAllowed ? [] : [{ code: 'not_one_of', path, at, allowed }];
  }
  switch (schema.type) {
    case 'object':
      return node.kind === 'object' ? faultsOfObject(node, schema, path, root) : [wrongType(schema.type, path, at)];
    case 'array':
      return node.kind === 'list' ? faultsOfList(node, schema, path, root) : [wrongType(schema.type, path, at)];
    case 'string':
      return node.kind === 'scalar' && typeof node.value === 'string'
        ? faultsOfText(node.value, schema).map((fault) => ({ ...fault, path, at }))
        : [wrongType(schema.type, path, at)];
    case 'integer':
      return node.kind === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value)
        ? faultsOfNumber(node.value, schema).map((fault) => ({ ...fault, path, at }))
        : [wrongType(schema.type, path, at)];
    default:
      return [];
  }
}

function wrongType(expected: NonNullable<JsonSchema['type']>, path: JsonPath, at: number): SchemaFault {
  return { code: 'wrong_type', path, at, expected };
}

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;
type ListNode = Extract<JsonNode, { kind: 'list' }>;

function faultsOfObject(
  { at, members }: ObjectNode,
  { required = [], properties = {} }: JsonSchema,
  path: JsonPath,
  root: JsonSchema,
): SchemaFault[] {
  const missing = required.filter((field) => !members.has(field));
  const known = Object.keys(properties);
  return [
    ...missing.map((field): SchemaFault => ({ code: 'field_missing', path, at, field })),
    ...[...members].flatMap(([name, member]): SchemaFault[] => {
      const expected = known.includes(name) ? properties[name] : undefined;
      if (expected === undefined) return [{ code: 'field_unknown', path: [...path, name], at: member.at, known }];
      return faultsOf(member.node, expected, [...path, name], root);
    }),
  ];
}

function faultsOfList({ at, items }: ListNode, schema: JsonSchema, path: JsonPath, root: JsonSchema): SchemaFault[] {
  const { minItems: min = 0, maxItems: max = Number.POSITIVE_INFINITY, items: expected } = schema;
  if (items.length < min) return [{ code: 'too_few', path, at, min }];
  if (items.length > max) return [{ code: 'too_many', path, at, max }];
  return expected === undefined ? [] : items.flatMap((item, index) => faultsOf(item, expected, [...path, index], root));
}

type Without<Fault> = Fault extends unknown ? Omit<Fault, 'path' | 'at'> : never;

function faultsOfText(text: string, schema: JsonSchema): Without<SchemaFault>[] {
  const { minLength = 0, maxLength: max = Number.POSITIVE_INFINITY, pattern, examples } = schema;
  if (minLength > 0 && isBlank(text)) return [{ code: 'text_empty' }];
  if ([...text].length > max) return [{ code: 'text_too_long', max }];
  if (pattern === undefined || new RegExp(pattern, 'u').test(text)) return [];
  return [{ code: 'wrong_shape', example: examples?.[0] ?? pattern }];
}

function faultsOfNumber(value: number, schema: JsonSchema): Without<SchemaFault>[] {
  const { minimum: min = Number.NEGATIVE_INFINITY, maximum: max = Number.POSITIVE_INFINITY, not } = schema;
  if (value < min || value > max) return [{ code: 'number_out_of_range', min, max }];
  return not?.const === value ? [{ code: 'number_forbidden', value }] : [];
}

/**
 * The alternative somebody meant: the one whose `kind` they wrote, else the one that shares a required field. Faults
 * are then told about that one, and not about all of them.
 */
function branchFor(node: JsonNode, alternatives: readonly JsonSchema[], root: JsonSchema): JsonSchema {
  const branches = alternatives.map((branch) => resolved(branch, root));
  const kinds = branches.flatMap((branch) => branch.properties?.['kind']?.const ?? []);
  const members = node.kind === 'object' ? node.members : new Map<string, never>();
  if (kinds.length === 0) {
    return branches.find(({ required = [] }) => required.some((field) => members.has(field))) ?? branches[0] ?? {};
  }
  const kind = members.get('kind')?.node;
  const meant = branches.find((branch) => kind?.kind === 'scalar' && branch.properties?.['kind']?.const === kind.value);
  // Without a kind that is known, only the kind is worth a word.
  return meant ?? { type: 'object', required: ['kind'], properties: onlyKind(members, kinds) };
}

const anything: JsonSchema = {};

function onlyKind(members: ReadonlyMap<string, unknown>, kinds: readonly (string | number)[]) {
  const others = [...members.keys()].map((name): [string, JsonSchema] => [name, anything]);
  return Object.fromEntries([...others, ['kind', { enum: kinds }] as const]);
}
