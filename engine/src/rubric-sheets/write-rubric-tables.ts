// The sheets beside a rubric: inputs, details of items, vetoes, grades, rules of the total, translations.
import type { Locale, LocalText } from "../diagnostics/index.js";
import {
  checkHeaders,
  detailHeaders,
  gradeHeaders,
  inputHeaders,
  rubricCodes,
  rubricSettings,
  rubricSheetNames,
  settingHeaders,
  textHeaders,
  vetoHeaders,
} from "../words/index.js";
import type { Rubric, RubricNode, RubricSource, Veto } from "../rubrics/index.js";
import { isSection } from "../rubrics/index.js";
import type { Cell } from "../reading/cells/index.js";
import type { RubricSheet, Writable } from "../reading/rubrics/index.js";
import { plainSheet, textsOf, writeNotation } from "../reading/rubrics/index.js";

type Row = Readonly<Record<string, Cell | undefined>>;

const inLocale = (headers: Readonly<Record<string, LocalText>>, locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([key, words]) => [key, words[locale]]));

const code = (
  words: Readonly<Record<string, LocalText>>,
  value: string | undefined,
  locale: Locale,
): string | undefined => (value === undefined ? undefined : words[value]?.[locale]);

const list = (values: readonly string[] | undefined): string | undefined =>
  values === undefined || values.length === 0 ? undefined : writeNotation(values);

const sourceRow = (source: RubricSource | undefined, locale: Locale): Row =>
  source === undefined
    ? {}
    : {
        document: source.document,
        article: source.article,
        issued: source.issued,
        certainty: source.certainty,
        sourceNote: source.note?.[locale],
      };

/** The columns of the data. */
export const inputSheet = ({ inputs }: Rubric, locale: Locale): RubricSheet =>
  plainSheet(
    rubricSheetNames.inputs[locale],
    inLocale(inputHeaders, locale),
    inputs.map(({ id, title, kind, unit, headers, range, field, workedOut }) => ({
      id,
      title: title[locale],
      kind: code(rubricCodes.inputKind, kind, locale),
      unit: unit?.[locale],
      headers: list(headers),
      // A range that is open at both ends is still one.
      least: range === undefined ? undefined : (range[0] ?? "…"),
      most: range === undefined ? undefined : (range[1] ?? "…"),
      field,
      workedOut: workedOut === undefined ? undefined : writeNotation(workedOut as unknown as Writable),
    })),
  );

/** What figures must agree in: a row for each way. */
export const checkSheet = ({ checks = [] }: Rubric, locale: Locale): RubricSheet | null =>
  checks.length === 0
    ? null
    : plainSheet(
        rubricSheetNames.checks[locale],
        inLocale(checkHeaders, locale),
        checks.flatMap(({ id, input, is, ways }) =>
          ways.map(({ title, plus, minus, over, per }) => ({
            ...{ id, input, is, title: title[locale], plus: list(plus), minus: list(minus), over, per },
          })),
        ),
      );

const nodesOf = (nodes: readonly RubricNode[]): readonly RubricNode[] =>
  nodes.flatMap((node) => (isSection(node) ? [node, ...nodesOf(node.items)] : [node]));

/** What few items have: caps, floors, rounding, what a blank means, dates, columns of reviews, sources. */
export const detailSheet = ({ items }: Rubric, locale: Locale): RubricSheet | null => {
  const rows = nodesOf(items)
    .map((node): Row => {
      const item = isSection(node) ? undefined : node;
      return {
        id: node.id,
        cap: node.cap,
        floor: node.floor,
        round: node.round?.decimals,
        blank: code(rubricCodes.blank, item?.blank, locale),
        appliesInput: item?.applies?.input,
        appliesValues: item?.applies === undefined ? undefined : writeNotation(item.applies.values),
        from: item?.effective?.from,
        to: item?.effective?.to,
        insteadOf: item?.insteadOf,
        self: item?.reviews?.self,
        check: item?.reviews?.check,
        final: item?.reviews?.final,
        evidenceInput: item?.evidenceInput,
        ...sourceRow(node.source, locale),
      };
    })
    .filter((row) => Object.entries(row).some(([key, cell]) => key !== "id" && cell !== undefined));
  return rows.length === 0 ? null : plainSheet(rubricSheetNames.details[locale], inLocale(detailHeaders, locale), rows);
};

const objectOf = (effect: Veto["effect"]): string | undefined =>
  effect.kind === "itemZero" ? effect.item : effect.kind === "gradeAtMost" ? effect.grade : undefined;

/** What overrides points. */
export const vetoSheet = ({ vetoes = [] }: Rubric, locale: Locale): RubricSheet | null =>
  vetoes.length === 0
    ? null
    : plainSheet(
        rubricSheetNames.vetoes[locale],
        inLocale(vetoHeaders, locale),
        vetoes.map(({ id, title, input, scope, effect, source }) => ({
          id,
          title: title[locale],
          input,
          scope: code(rubricCodes.vetoScope, scope, locale),
          effect: code(rubricCodes.effect, effect.kind, locale),
          object: objectOf(effect),
          ...sourceRow(source, locale),
        })),
      );

/** Bands of the total. */
export const gradeSheet = ({ grades = [] }: Rubric, locale: Locale): RubricSheet | null =>
  grades.length === 0
    ? null
    : plainSheet(
        rubricSheetNames.grades[locale],
        inLocale(gradeHeaders, locale),
        grades.map(({ id, title, from }) => ({ id, title: title[locale], from })),
      );

/** What becomes of the sum, and what the rubric as a whole is. */
export const settingSheet = (rubric: Rubric, locale: Locale): RubricSheet => {
  const { source, effective, total, quota, note } = rubric;
  const ties = quota?.ties;
  const values: Row = {
    format: rubric.format,
    language: rubricCodes.language[locale][locale],
    id: rubric.id,
    ...sourceRow(source, locale),
    note: note?.[locale],
    from: effective?.from,
    to: effective?.to,
    scope: code(rubricCodes.scope, rubric.scope, locale),
    points: rubric.points,
    decimals: rubric.decimals,
    round: total.round?.decimals,
    notApplicable: code(rubricCodes.notApplicable, total.notApplicable, locale),
    bonusCap: total.bonusCap,
    deductionCap: total.deductionCap,
    gradesOn: code(rubricCodes.gradesOn, total.gradesOn, locale),
    gradeRound: total.gradeRound?.decimals,
    quotaGrade: quota?.grade,
    quotaShare: quota?.share,
    quotaRounding: code(rubricCodes.rounding, quota?.rounding, locale),
    quotaTies: code(rubricCodes.ties, typeof ties === "object" ? "input" : ties, locale),
    quotaTiesInput: typeof ties === "object" ? ties.input : undefined,
    quotaGroup: list(quota?.group),
    flagDifference: rubric.flagDifference,
  };
  return plainSheet(
    rubricSheetNames.settings[locale],
    inLocale(settingHeaders, locale),
    Object.entries(rubricSettings)
      .filter(([key]) => values[key] !== undefined)
      .map(([key, words]) => ({ name: words[locale], value: values[key] })),
  );
};

/** The other language of every text that has one. */
export const textSheet = (rubric: Rubric, locale: Locale): RubricSheet | null => {
  const rows = textsOf(rubric)
    .filter(({ text }) => text["zh-CN"] !== text.en)
    .map(({ place, text }) => ({ place, ...text }));
  return rows.length === 0 ? null : plainSheet(rubricSheetNames.texts[locale], inLocale(textHeaders, locale), rows);
};
