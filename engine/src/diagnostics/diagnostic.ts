// A complaint or a doubt about the data, as data: `messages/` turns it into a sentence in either language.
import type { LocalText } from "./local-text.js";

/** How bad it is: an error keeps the data out, a warning asks for a look, a note only says what was done. */
export type Severity = "error" | "warning" | "note";

/** Where it was seen. `cell` is an address on the sheet, such as `C7` or `C7:C90`. */
export interface Where {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * A place as one text, the same for the same place: a key of maps and sets.
 *
 * Rule: file, sheet and cell as a JSON list. Units: none. Missing parts are empty texts, and so an empty place has a key too. None:
 * never null. Errors: none.
 *
 * Source: ours; places from different readers are compared by what they say.
 *
 * @example
 * placeKey({ sheet: "a", cell: "C2" }) === placeKey({ cell: "C2", sheet: "a" }) // => true
 */
export const placeKey = ({ file = "", sheet = "", cell = "" }: Where): string => JSON.stringify([file, sheet, cell]);

/** One value that a sentence needs; a title that somebody gave in both languages is one value. */
export type DiagnosticParam = string | number | boolean | LocalText | readonly (string | LocalText)[];

/** What a sentence needs to be written: plain values only, so that a diagnostic survives JSON. */
export type DiagnosticParams = Readonly<Record<string, DiagnosticParam>>;

/** The sentences that there are: `words` declares its own here, so that a code without a sentence does not compile. */
// oxlint-disable-next-line typescript/no-empty-object-type -- what it holds is declared where the sentences stand
export interface DiagnosticSentences {}

/** A code that has a sentence; any text for a program that uses this part alone, without the sentences. */
export type DiagnosticCode = [keyof DiagnosticSentences] extends [never] ? string : keyof DiagnosticSentences;

/** One finding. `code` is the key of its sentence in `messages/`. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly params: DiagnosticParams;
  readonly where: Where;
}

/**
 * The code of the sentence that tells many findings of this code as one (同类问题合并说明).
 *
 * Rule: the code with `.several`. Units: none. Missing sentences: not every code has one; who folds findings knows which. None:
 * never null. Errors: none.
 *
 * Source: ours, so that a column of wrong cells does not flood a page.
 *
 * @example
 * severalOf("notANumber") // => "notANumber.several"
 */
export const severalOf = (code: DiagnosticCode): DiagnosticCode => `${code}.several` as DiagnosticCode;

/**
 * Makes an error (错误): the value or the school cannot be used.
 *
 * Rule: severity, code, params and place as given, nothing is looked up. Units: those of the sentence that has the code. A missing
 * place is `{}`, missing params none. None: never null.
 *
 * Source: ours; the sentences of the codes stand in `words`.
 *
 * @example
 * errorAt("rubricSum", { cell: "C7" }, { sum: 9 }) // => { severity: "error", code: "rubricSum", params: { sum: 9 }, where: { cell: "C7" } }
 */
export const errorAt = (code: DiagnosticCode, where: Where, params: DiagnosticParams = {}): Diagnostic => ({
  severity: "error",
  code,
  params,
  where,
});

/**
 * Makes a warning (疑点): the value was used, but somebody should look.
 *
 * Rule: as `errorAt`, with another severity. Units: those of the sentence that has the code. A missing place is `{}`, missing params
 * none. None: never null. Errors: none.
 *
 * Source: ours; 疑点 is what inspectors call it.
 *
 * @example
 * warningAt("rubricSum", { sheet: "细则" }) // => { severity: "warning", code: "rubricSum", params: {}, where: { sheet: "细则" } }
 */
export const warningAt = (code: DiagnosticCode, where: Where, params: DiagnosticParams = {}): Diagnostic => ({
  severity: "warning",
  code,
  params,
  where,
});

/**
 * Makes a note (说明): it says what was done, and asks for nothing.
 *
 * Rule: as `errorAt`, with another severity. Units: those of the sentence that has the code. A missing place is `{}`, missing params
 * none. None: never null. Errors: none.
 *
 * Source: ours; what was left out has to be told, though nobody has to act.
 *
 * @example
 * noteAt("rubricSum", {}).severity // => "note"
 */
export const noteAt = (code: DiagnosticCode, where: Where, params: DiagnosticParams = {}): Diagnostic => ({
  severity: "note",
  code,
  params,
  where,
});
