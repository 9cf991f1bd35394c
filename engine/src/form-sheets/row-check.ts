// The formula of a line's check: what is not filled in, what is no number, and which relation does not hold.
import { formText, stageNames } from "../words/index.js";
import type { Locale } from "../diagnostics/index.js";
import type { Stage } from "../schools/index.js";
import type { FormQuestion } from "./question.js";
import { formRelations } from "./relations.js";

/** Where each path's input stands, as an address on the sheet. */
export type FormPlaces = ReadonlyMap<string, string>;

/**
 * The formula, without its equals sign, or none where there is nothing to check. It gives an empty text as long as nothing is
 * filled in.
 */
export function rowCheck({ inputs }: FormQuestion, places: FormPlaces, locale: Locale): string | null {
  const parts: string[] = [];
  for (const input of inputs) {
    if (input === null || input.path === null || (input.kind !== "whole" && input.kind !== "decimal")) continue;
    const cell = places.get(input.path);
    const [scope = "", id = ""] = input.path.split(".");
    if (cell === undefined || id === "") continue;
    const stage = inputs.length > 1 ? stageNames[scope as Stage]?.[locale] : undefined;
    const say = (code: string): string =>
      quoted(
        (stage === undefined ? "" : formText("check.of", { stage }, locale)) + formText(`check.${code}`, {}, locale),
      );
    parts.push(`IF(ISTEXT(${cell}),${say("notNumber")},"")`);
    const pupils = pupilsOf(scope, places);
    if (pupils !== null && id !== "pupils") parts.push(`IF(AND(ISBLANK(${cell}),${pupils}>0),${say("blank")},"")`);
    for (const { code, at, of, fails } of formRelations) {
      if (at !== id || (of === "whole") !== (scope === "whole")) continue;
      const formula = filled(fails, scope, places);
      if (formula !== null)
        parts.push(
          `IF(COUNT(${formula.cells.join(",")})=${formula.cells.length},IF(${formula.text},${say(code)},""),"")`,
        );
    }
  }
  return parts.length === 0 ? null : parts.join("&");
}

const stages: readonly Stage[] = ["primary", "junior", "senior"];

/** The pupils a line is measured against: of its stage, or of all stages. A sum takes no texts in. */
const pupilsOf = (scope: string, places: FormPlaces): string | null => {
  const cells = pupilCells(scope, places);
  return cells.length === 0 ? null : `SUM(${cells.join(",")})`;
};

const pupilCells = (scope: string, places: FormPlaces): readonly string[] =>
  (scope === "whole" ? stages : [scope]).flatMap((stage) => places.get(`${stage}.pupils`) ?? []);

/** A relation with addresses for its figures, and the cells that have to be numbers; none where the form lacks one of them. */
const filled = (
  fails: string,
  scope: string,
  places: FormPlaces,
): { readonly text: string; readonly cells: readonly string[] } | null => {
  const cells = new Set<string>();
  let whole = true;
  const text = fails.replace(/\{(\w+)\}/g, (_, id: string) => {
    if (scope === "whole" && id === "pupils") {
      const pupils = pupilCells(scope, places);
      whole &&= pupils.length > 0;
      return `SUM(${pupils.join(",")})`;
    }
    const cell = places.get(`${scope}.${id}`);
    if (cell === undefined) whole = false;
    else cells.add(cell);
    return cell ?? "";
  });
  return whole && cells.size > 0 ? { text, cells: [...cells] } : null;
};

/** A text inside a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
