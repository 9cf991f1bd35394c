// Where the repository stands.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the root package.json. */
export const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
