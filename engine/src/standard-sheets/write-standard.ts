// A standard as a sheet: one row to a threshold of a stage from a date on, and rows for scope, split and rules.
import type { Locale, LocalText } from "../diagnostics/index.js";
import type { Cell } from "../reading/cells/index.js";
import type { RubricSheet } from "../reading/rubrics/index.js";
import { plainSheet } from "../reading/rubrics/index.js";
import type { StandardColumn, StandardItem } from "../reading/standards/index.js";
import { calledOnSheet, formulasText, numberParts, singleParts, wordsOfKind } from "../reading/standards/index.js";
import type { OwnIndicator } from "../indicators/index.js";
import type {
  IndicatorPatch,
  Parameter,
  Reference,
  Standard,
  StandardPatch,
  ThresholdsPatch,
} from "../standards/index.js";
import { variantOf } from "../standards/index.js";
import { ownRows } from "./own-rows.js";
import { standardCodes, standardHeaders, standardItems, standardSheetTexts, standardUnits } from "../words/index.js";

type Row = Readonly<Partial<Record<StandardColumn, Cell | undefined>>>;
type Words = Readonly<Record<string, LocalText>>;

/**
 * A standard as a sheet (标准写入工作表), to be changed by hand and read back by `readStandard`.
 *
 * Rule: a row a value, each number with its date, document and article.
 * All of it is there: `variantOf` says what that is. Units, codes and names stand in the language of `locale`, and are read in either.
 * Zeros are written as zeros; what the base has and the standard has not is written as taken away. None: it always gives a sheet.
 * Errors: none thrown. Source: each number's document and article stand in its row.
 *
 * @example
 * writeStandard(nationalQuality2017)[0]?.sheet // => "标准"
 */
export function writeStandard(standard: Standard, locale: Locale = "zh-CN"): readonly RubricSheet[] {
  const headers = Object.fromEntries(Object.entries(standardHeaders).map(([key, words]) => [key, words[locale]]));
  const sheet = plainSheet(standardSheetTexts.name[locale], headers, rowsOf(variantOf(standard), locale));
  const wide: Readonly<Partial<Record<string, number>>> = { item: 26, of: 30, value: 22, unit: 18 };
  return [
    {
      ...sheet,
      rows: [[standardSheetTexts.note[locale]], ...sheet.rows],
      rowKinds: ["note", ...sheet.rowKinds],
      widths: Object.keys(headers).map((key, at) => wide[key] ?? sheet.widths[at] ?? 12),
      merges: [{ top: 0, left: 0, bottom: 0, right: Object.keys(headers).length - 1 }],
    },
  ];
}

function rowsOf(patch: StandardPatch, locale: Locale): readonly Row[] {
  const rows: Row[] = [];
  const word = (words: Words, id: string): string => words[id]?.[locale] ?? id;
  const none = standardCodes.none.none[locale];
  const add = (item: StandardItem, row: Row): void => {
    rows.push({ item: standardItems[item][locale], ...row });
  };
  const sourceOf = ({ document, article, certainty, note }: Reference): Row => ({
    ...{ document, article, certainty },
    ...{ noteZh: note?.["zh-CN"], noteEn: note?.en },
  });
  const number = (item: StandardItem, parameter: Parameter | null | undefined, row: Row = {}): void => {
    if (parameter === null) add(item, { ...row, value: none });
    for (const { from, to, value, reference } of parameter?.values ?? [])
      add(item, {
        ...row,
        ...{ from, to, value: value ?? none, unit: word(standardUnits, parameter?.unit ?? "") },
        ...sourceOf(reference ?? (parameter as Parameter).reference),
      });
  };
  const thresholds = (item: StandardItem, patch: ThresholdsPatch | undefined, row: Row = {}): void => {
    if (patch === null) add(item, { ...row, value: none });
    for (const stage of ["primary", "junior"] as const)
      number(item, patch?.[stage], { ...row, stage: word(standardCodes.stage, stage) });
  };
  const singles = (from: StandardItem, to: StandardItem): void => {
    const items = Object.keys(singleParts) as (keyof typeof singleParts)[];
    for (const item of items.slice(items.indexOf(from as never), items.indexOf(to as never) + 1)) {
      const [path, kind] = singleParts[item];
      const value = valueAt(patch, path);
      if (value === undefined) continue;
      const words: Words = kind in wordsOfKind ? wordsOfKind[kind as keyof typeof wordsOfKind] : {};
      const shown = Array.isArray(value)
        ? value.map((each) => word(words, String(each))).join(locale === "zh-CN" ? "、" : ", ")
        : typeof value === "number"
          ? value
          : word(words, String(value));
      add(item, { value: shown === "" ? none : shown, ...(item === "excludedTypes" && scopeSource) });
    }
  };
  const numerators = (of: string, { primary, junior }: OwnIndicator["formulas"], isOwn: boolean): void => {
    const [first, second] = [formulasText(primary, patch.own), formulasText(junior, patch.own)];
    if (isOwn && first === second) return add("formulas", { of, value: first });
    add("formulas", { of, stage: word(standardCodes.stage, "primary"), value: first });
    add("formulas", { of, stage: word(standardCodes.stage, "junior"), value: second });
  };
  const indicator = ({ id, remove, code, reference, digits, formulas, minimum, maximumCv }: IndicatorPatch): void => {
    const own = patch.own?.indicators.find((each) => each.id === id);
    const of = own ? calledOnSheet(own.id, own.name["zh-CN"]) : word(standardCodes.indicator, id);
    if (code !== undefined || remove)
      add("indicator", { of, value: remove ? none : code, ...(reference && sourceOf(reference)) });
    if (digits) add("digits", { of, value: [digits.value, digits.mean, digits.cv].join("、") });
    if (formulas === null) add("formulas", { of, value: none });
    if (formulas) numerators(of, formulas, own !== undefined);
    thresholds(own?.direction === "lower" ? "maximum" : "minimum", minimum, { of });
    thresholds("maximumCv", maximumCv, { of });
  };
  const scopeSource = patch.scope?.reference && sourceOf(patch.scope.reference);

  singles("id", "issued");
  for (const [item, row] of ownRows(patch.own, locale)) add(item, row);
  for (const { id, name, formulas } of patch.own?.indicators ?? [])
    numerators(calledOnSheet(id, name["zh-CN"]), formulas, true);
  for (const each of patch.indicators ?? []) indicator(each);
  thresholds("compositeCv", patch.composite === null ? null : patch.composite?.maximumCv);
  singles("compositeDigits", "compositeDigits");
  if (patch.schoolRule === null) add("metAtLeast", { value: none });
  for (const item of ["metAtLeast", "floorShare"] as const)
    number(item, valueAt(patch, numberParts[item]) as Parameter | undefined);
  singles("excludedTypes", "excludedOwners");
  number("smallTeachingPoint", patch.scope?.smallTeachingPoint);
  singles("smallTeachingPoints", "largeTeachingPoints");
  const { reference, ...splits } = patch.split ?? {};
  for (const [type, weights] of Object.entries(splits))
    for (const [stage, value] of Object.entries(weights))
      add("split", {
        of: word(standardCodes.type, type),
        stage: word(standardCodes.stage, stage),
        value,
        ...(reference && sourceOf(reference)),
      });
  return rows;
}

const valueAt = (whole: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (part, key) =>
        typeof part === "object" && part !== null ? (part as Readonly<Record<string, unknown>>)[key] : undefined,
      whole,
    );
