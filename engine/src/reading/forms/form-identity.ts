// Who the school of a form is, from the words of its cells.
import type { Where } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import type { Findings } from "../cells/index.js";
import { absenceWords, cleanName, halfWidth, readCategory } from "../cells/index.js";

/** What says who a school is, and the cell of each. */
export interface FormIdentity {
  readonly values: IdentityValues;
  readonly cells: Readonly<Record<string, Where>>;
}

/** The fields of a record that are no figures. */
export type IdentityValues = Pick<
  SchoolRecord,
  "name" | "code" | "type" | "owner" | "locale" | "township" | "campusOf" | "counted" | "year" | "yearBuilt" | "stage"
>;

/** A text that says who the school is: the field's id, what stands there, and where. */
export interface IdentityText {
  readonly id: string;
  readonly text: string;
  readonly where: Where;
}

const plain: ReadonlySet<string> = new Set(["name", "code", "township", "campusOf"]);

/** Puts texts together; the first of a kind counts. Words that are not known are told. */
export function formIdentity(name: IdentityText, texts: readonly IdentityText[], findings: Findings): FormIdentity {
  const values: Record<string, unknown> = { name: cleanName(name.text) };
  const cells: Record<string, Where> = { name: name.where };
  for (const { id, text: raw, where } of texts) {
    const text = cleanName(raw);
    if (text === "" || cells[id] !== undefined) continue;
    const absent = absenceWords.has(halfWidth(text));
    if (plain.has(id)) {
      if (absent) continue;
      values[id] = text;
      cells[id] = where;
      continue;
    }
    const { value, assumed } = readCategory(id, text);
    if (value === null) {
      if (!absent || id === "counted")
        findings.add(warningAt("categoryUnknown", where, { path: id, text: text.slice(0, 24) }));
      continue;
    }
    Object.assign(values, value);
    cells[id] = where;
    for (const key of Object.keys(value)) cells[key] ??= where;
    if (assumed) findings.add(noteAt("ownerAssumed", where, { text }));
  }
  return { values: values as unknown as IdentityValues, cells };
}
