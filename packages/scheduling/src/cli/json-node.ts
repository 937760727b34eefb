/** A value of a JSON text together with where it stands, as an offset in UTF-16 code units. */
export type JsonNode =
  | { readonly kind: 'scalar'; readonly at: number; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly at: number; readonly members: ReadonlyMap<string, JsonMember> };

export interface JsonMember {
  /** Where its name begins. */
  readonly at: number;
  readonly node: JsonNode;
}

/** The way to a value: names and positions, `['series', 0, 'ends']`. */
export type JsonPath = readonly (string | number)[];

/** A path as people read it: `series[0].ends`. */
export function pathText(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The value a path leads to, or the nearest one above it that exists. */
export function nodeAt(root: JsonNode, path: JsonPath): JsonNode {
  let node = root;
  for (const step of path) {
    const next =
      node.kind === 'list'
        ? node.items[Number(step)]
        : node.kind === 'object'
          ? node.members.get(`${step}`)?.node
          : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The plain value of a node, as `JSON.parse` gives it. */
export function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plainValue);
    default:
      return Object.fromEntries([...node.members].map(([name, member]) => [name, plainValue(member.node)]));
  }
}
