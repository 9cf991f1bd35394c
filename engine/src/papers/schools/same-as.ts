// Whether a list of schools means a school: by code where both have one, else by the name.
import type { NamedSchool } from "../../schools/index.js";
import { schoolKeys } from "../../schools/index.js";

/** Tells of each mention. */
export const sameAs =
  (own: NamedSchool) =>
  (mention: NamedSchool): boolean => {
    const keyOf = schoolKeys([own, mention]);
    return keyOf(own) === keyOf(mention);
  };
