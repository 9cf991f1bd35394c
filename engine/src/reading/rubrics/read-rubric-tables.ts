// The sheets beside a rubric, read: inputs, details of items, vetoes, grades, settings, translations.
import type { Diagnostic, Locale, LocalText, Where } from "../../diagnostics/index.js";
import {
  checkHeaders,
  detailHeaders,
  gradeHeaders,
  inputHeaders,
  rubricCodes,
  rubricSettings,
  settingHeaders,
  textHeaders,
  vetoHeaders,
} from "../../words/index.js";
import type { Grade, NamedWay, RubricCheck, RubricInput, RubricSource, Veto } from "../../rubrics/index.js";
import type { Grid } from "../cells/index.js";
import { keyOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { plainNotation } from "./plain-notation.js";
import type { RowReader } from "./cell-values.js";
import { rowReader } from "./cell-values.js";
import type { TextLookup } from "./rubric-texts.js";
import type { TableRow } from "./sheet-table.js";
import { findTable, localWords } from "./sheet-table.js";

/** The cells of what was read, by path. */
export type CellsByPath = Record<string, Where>;

const letters = { A: letter("A"), B: letter("B"), C: letter("C"), D: letter("D") } as const;
function letter(name: string): LocalText {
  return { "zh-CN": name, en: name };
}

/** Where a rule comes from; none where no document is named. */
export const sourceOf = (row: RowReader, place: string, texts: TextLookup): RubricSource | undefined => {
  const document = row.text("document");
  if (document === undefined) return undefined;
  const [article, issued, note] = [row.text("article"), row.text("issued"), row.text("sourceNote")];
  return {
    document,
    ...(article !== undefined && { article }),
    ...(issued !== undefined && { issued }),
    certainty: row.code("certainty", letters) ?? "C",
    ...(note !== undefined && { note: texts(`${place}source`, note) }),
  };
};

/** The translations by place. */
export const readTexts = (grids: readonly Grid[]): ReadonlyMap<string, LocalText> =>
  new Map(
    (findTable(grids, textHeaders, ["place", "zh-CN", "en"]) ?? []).map((row) => [
      row.text("place"),
      { "zh-CN": row.text("zh-CN"), en: row.text("en") },
    ]),
  );

/** The settings as one row, each by its key; null where there are none. */
export function readSettings(grids: readonly Grid[]): TableRow | null {
  const rows = findTable(grids, settingHeaders, ["name", "value"]);
  if (rows === null) return null;
  const keys = wordIndex(localWords(rubricSettings));
  const byKey = new Map(rows.map((row) => [keys.get(keyOf(row.text("name"))) ?? "", row]));
  return {
    cell: (key) => byKey.get(key)?.cell("value") ?? null,
    text: (key) => byKey.get(key)?.text("value") ?? "",
    where: (key) => byKey.get(key)?.where("value") ?? rows[0]?.where("value") ?? {},
  };
}

/** The language of the sheets. */
export const languageOf = (settings: TableRow | null): Locale => {
  const word = settings === null ? "" : keyOf(settings.text("language"));
  return Object.values(rubricCodes.language.en).some((each) => keyOf(each) === word) ? "en" : "zh-CN";
};

/** The inputs; null where no sheet has them. */
export function readInputs(
  grids: readonly Grid[],
  texts: TextLookup,
  findings: Diagnostic[],
  cells: CellsByPath,
): readonly RubricInput[] | null {
  const rows = findTable(grids, inputHeaders, ["id", "title", "kind"]);
  return (
    rows?.map((each, index) => {
      const row = rowReader(each, inputHeaders, findings);
      cells[`inputs.${index}`] = each.where("id");
      cells[`inputs.${index}.range`] = each.where("least");
      cells[`inputs.${index}.field`] = each.where("field");
      cells[`inputs.${index}.workedOut`] = each.where("workedOut");
      const id = row.text("id") ?? "";
      const unit = row.text("unit");
      const headers = row.list("headers");
      const field = row.text("field") as RubricInput["field"];
      const workedOut = row.text("workedOut");
      const end = (key: string): number | null => (row.text(key) === "…" ? null : (row.number(key) ?? null));
      const ranged = row.text("least") !== undefined || row.text("most") !== undefined;
      return {
        id,
        title: texts(`input/${id}/title`, row.text("title") ?? id),
        kind: row.code("kind", rubricCodes.inputKind) ?? "number",
        ...(unit !== undefined && { unit: texts(`input/${id}/unit`, unit) }),
        ...(headers !== undefined && { headers }),
        ...(ranged && { range: [end("least"), end("most")] as const }),
        ...(field !== undefined && { field }),
        ...(workedOut !== undefined && {
          workedOut: plainNotation(workedOut) as NonNullable<RubricInput["workedOut"]>,
        }),
      };
    }) ?? null
  );
}

/** The checks that a sheet lists: rows of one id are ways of one check. */
export function readRubricChecks(
  grids: readonly Grid[],
  texts: TextLookup,
  findings: Diagnostic[],
  cells: CellsByPath,
): readonly RubricCheck[] {
  const checks = new Map<string, RubricCheck>();
  for (const each of findTable(grids, checkHeaders, ["id", "input", "is", "title"]) ?? []) {
    const row = rowReader(each, checkHeaders, findings);
    const id = row.text("id") ?? "";
    const before = checks.get(id)?.ways ?? [];
    if (before.length === 0) cells[`checks.${checks.size}`] = each.where("id");
    const [minus, over, per] = [row.list("minus"), row.text("over"), row.number("per")];
    const way: NamedWay = {
      title: texts(`check/${id}/${before.length + 1}`, row.text("title") ?? ""),
      plus: row.list("plus") ?? [],
      ...(minus !== undefined && { minus }),
      ...(over !== undefined && { over }),
      ...(per !== undefined && { per: per as 1 | 100 }),
    };
    const is = (row.text("is") ?? "=") as RubricCheck["is"];
    checks.set(id, { id, input: row.text("input") ?? "", is, ways: [...before, way] });
  }
  return [...checks.values()];
}

/** The details of items and sections by id. */
export const readDetails = (grids: readonly Grid[], findings: Diagnostic[]): ReadonlyMap<string, RowReader> =>
  new Map(
    (findTable(grids, detailHeaders, ["id", "cap", "floor", "blank"]) ?? []).map((row) => [
      row.text("id"),
      rowReader(row, detailHeaders, findings),
    ]),
  );

/** The vetoes that a sheet lists. */
export const readVetoes = (
  grids: readonly Grid[],
  texts: TextLookup,
  findings: Diagnostic[],
  cells: CellsByPath,
): readonly Veto[] =>
  (findTable(grids, vetoHeaders, ["id", "title", "input", "effect"]) ?? []).map((each, index) => {
    const row = rowReader(each, vetoHeaders, findings);
    cells[`vetoes.${index}`] = each.where("id");
    cells[`vetoes.${index}.input`] = each.where("input");
    cells[`vetoes.${index}.effect`] = each.where("effect");
    const id = row.text("id") ?? "";
    const scope = row.code("scope", rubricCodes.vetoScope);
    const source = sourceOf(row, `veto/${id}/`, texts);
    const kind = row.code("effect", rubricCodes.effect) ?? "totalZero";
    const object = row.text("object") ?? "";
    return {
      id,
      title: texts(`veto/${id}/title`, row.text("title") ?? id),
      input: row.text("input") ?? "",
      ...(scope !== undefined && { scope }),
      effect:
        kind === "itemZero" ? { kind, item: object } : kind === "gradeAtMost" ? { kind, grade: object } : { kind },
      ...(source !== undefined && { source }),
    };
  });

/** The grades that a sheet lists. */
export const readGrades = (
  grids: readonly Grid[],
  texts: TextLookup,
  findings: Diagnostic[],
  cells: CellsByPath,
): readonly Grade[] =>
  (findTable(grids, gradeHeaders, ["id", "title", "from"]) ?? []).map((each, index) => {
    const row = rowReader(each, gradeHeaders, findings);
    cells[`grades.${index}`] = each.where("id");
    cells[`grades.${index}.from`] = each.where("from");
    const id = row.text("id") ?? "";
    return { id, title: texts(`grade/${id}/title`, row.text("title") ?? id), from: row.number("from") ?? 0 };
  });
