// Files that mean harm, each kind at any size: what a reader must answer or refuse, in time and memory that follow the file's length.
import { binaryKinds } from "./binary-kinds.js";
import { documentKinds } from "./document-kinds.js";
import type { HostileKind } from "./hostile-kind.js";
import { packageKinds } from "./package-kinds.js";
import { textKinds } from "./text-kinds.js";

/** All kinds. */
export const hostileKinds: readonly HostileKind[] = [...textKinds, ...packageKinds, ...documentKinds, ...binaryKinds];
