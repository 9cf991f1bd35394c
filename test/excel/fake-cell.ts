// A cell of the fake Excel, and what Excel makes of a value that is put into one.

/** What a cell holds. `shown` is the text on the screen where it is not simply the value. */
export interface FakeCell {
  value: string | number | boolean;
  format: string;
  type: "Empty" | "String" | "Double" | "Boolean" | "Error";
  shown?: string;
  /** What was put in began with `=` and was taken for a formula. */
  formula?: string;
  look: Record<string, unknown>;
  link?: { documentReference?: string };
}

export const emptyCell = (): FakeCell => ({ value: "", format: "General", type: "Empty", look: {} });

/** Puts a value in as Excel does: an apostrophe hides and makes text, the text format keeps text, `=` makes a formula, digits a number. */
export const enter = (cell: FakeCell, given: unknown): void => {
  if (given === null) return;
  delete cell.formula;
  delete cell.shown;
  const put = (value: FakeCell["value"], type: FakeCell["type"]): void => void Object.assign(cell, { value, type });
  if (typeof given === "number") return put(given, "Double");
  if (typeof given === "boolean") return put(given, "Boolean");
  const text = String(given);
  if (text === "") return put("", "Empty");
  if (text.startsWith("'")) return put(text.slice(1), "String");
  if (cell.format === "@") return put(text, "String");
  const isNumber = text.trim() !== "" && Number.isFinite(Number(text));
  if (!isNumber && /^[=+\-@]/.test(text)) {
    cell.formula = text;
    return put(0, "Double");
  }
  put(isNumber ? Number(text) : text, isNumber ? "Double" : "String");
};
