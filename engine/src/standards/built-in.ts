// The standards that come with the program.
import { nationalBasic2012 } from "./national/basic-2012.js";
import { nationalQuality2017 } from "./national/quality-2017.js";
import type { Standard } from "./standard.js";

/** The national standards, newest first. */
export const standards: readonly Standard[] = [nationalQuality2017, nationalBasic2012];

/**
 * The built-in standard with this id (内置标准); undefined where there is none. Standards of files are not found here: `parseStandard`
 * makes them. Errors: none thrown. Source: each number of a standard names its document and article.
 *
 * Rule: the id decides, letter by letter.
 * Units: none. An empty id finds nothing.
 *
 * @example
 * standardOf("national-basic-2012")?.issued // => "2012-01-20"
 */
export const standardOf = (id: string): Standard | undefined => standards.find((standard) => standard.id === id);
