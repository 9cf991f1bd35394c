// The standards that come with the program.
import { nationalBasic2012 } from "./national/basic-2012.js";
import { nationalQuality2017 } from "./national/quality-2017.js";
import type { Standard } from "./standard.js";

/** The national standards, newest first. */
export const standards: readonly Standard[] = [nationalQuality2017, nationalBasic2012];

/** The built-in standard with this id; undefined where there is none. */
export const standardOf = (id: string): Standard | undefined => standards.find((standard) => standard.id === id);
