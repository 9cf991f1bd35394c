// A complaint or a doubt about the data, as data: `messages/` turns it into a sentence in either language.

/** How bad it is: an error keeps the data out, a warning asks for a look, a note only says what was done. */
export type Severity = "error" | "warning" | "note";

/** Where it was seen. `cell` is an address on the sheet, such as `C7` or `C7:C90`. */
export interface Where {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** What a sentence needs to be written: plain values only, so that a diagnostic survives JSON. */
export type DiagnosticParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One finding. `code` is the key of its sentence in `messages/`. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly params: DiagnosticParams;
  readonly where: Where;
}

/** Makes an error: the value or the school cannot be used. */
export const errorAt = (code: string, where: Where, params: DiagnosticParams = {}): Diagnostic => ({
  severity: "error",
  code,
  params,
  where,
});

/** Makes a warning: it was used, but somebody should look. */
export const warningAt = (code: string, where: Where, params: DiagnosticParams = {}): Diagnostic => ({
  severity: "warning",
  code,
  params,
  where,
});

/** Makes a note: it says what was done, and asks for nothing. */
export const noteAt = (code: string, where: Where, params: DiagnosticParams = {}): Diagnostic => ({
  severity: "note",
  code,
  params,
  where,
});
