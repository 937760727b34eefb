/** The part of JSON Schema (draft 2020-12) our schema is written in. Anything else in it is a bug that a test finds. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: 'object' | 'array' | 'string' | 'integer';
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly not?: { readonly const: number };
  readonly oneOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly examples?: readonly string[];
}

/** The definition a schema refers to, or the schema itself. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/$defs/', '');
  const definition = root.$defs?.[name];
  if (definition === undefined) throw new Error(`the schema defines no ${schema.$ref}`);
  return definition;
}
