declare const brand: unique symbol;

/**
 * A value that went through its parser: `Brand<string, 'PersonId'>` is a string at run time, and no other string at
 * compile time.
 */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
