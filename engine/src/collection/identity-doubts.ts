// What a school is, given in two ways: its type, who runs it, where it lies. The clean table takes the first; the others are told.
import type { Diagnostic, Where } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { SchoolRecord } from "../schools/index.js";
import { whereOf } from "../schools/index.js";

/** Words that decide what is asked of a school, and with whom it is compared. */
const deciding = ["type", "owner", "locale"] as const;

/** A doubt for each of them that the records of one school do not agree on, at the first that says otherwise. */
export function identityDoubts(name: string, records: readonly SchoolRecord[]): readonly Diagnostic[] {
  return deciding.flatMap((field): readonly Diagnostic[] => {
    const given = records.filter((record) => record[field] !== undefined);
    const other = given.find((record) => record[field] !== given[0]?.[field]);
    if (other === undefined) return [];
    const places = given.map(({ source }) => placeText(whereOf(source, field)));
    return [warningAt("identityDiffers", whereOf(other.source, field), { school: name, field, places })];
  });
}

const placeText = ({ file = "", sheet = "", cell = "" }: Where): string =>
  [file, sheet, cell].filter((each) => each !== "").join(" ");
