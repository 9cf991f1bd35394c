// What a kind of hostile file is, apart from the kinds.

/** One kind of file. */
export interface HostileKind {
  /** What is wrong with it, in a few words; the name of the kind. */
  readonly kind: string;
  /** The ending of its name. */
  readonly ending: string;
  /** The sizes that it is tried with: small ones in the tests, all of them in the soak. */
  readonly sizes: readonly number[];
  /** Its bytes at a size: so many rows, tags or signs, or the number that lies. */
  readonly bytes: (size: number) => Uint8Array;
}

/** Makes a kind. */
export const kind = (
  name: string,
  ending: string,
  sizes: readonly number[],
  bytes: (size: number) => Uint8Array,
): HostileKind => ({ kind: name, ending, sizes, bytes });
