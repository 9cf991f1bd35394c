// Files that mean harm, each kind at any size: what a reader must answer or refuse, in time and memory that follow the file's length.
import { binaryKinds } from "./binary-kinds.js";
import { documentKinds } from "./document-kinds.js";
import { packageKinds } from "./package-kinds.js";
import { textKinds } from "./text-kinds.js";

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

/** All kinds. */
export const hostileKinds: readonly HostileKind[] = [...textKinds, ...packageKinds, ...documentKinds, ...binaryKinds];
