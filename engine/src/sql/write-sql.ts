// A standard as SQL: the same rules that the engine assesses by, for a warehouse that no row of a school or a person may leave.
import type { Locale } from "../diagnostics/index.js";
import type { Standard } from "../standards/index.js";
import { latest } from "../standards/index.js";
import { sqlWord } from "../words/index.js";
import { comment } from "./comment.js";
import type { DialectId } from "./dialects/index.js";
import { dialects } from "./dialects/index.js";
import { frameOf } from "./frame.js";
import type { SqlPart, Statement } from "./statements.js";
import { statementsOf } from "./statements.js";
import { tableName } from "./table-name.js";

/** What is chosen of the statements. */
export interface SqlOptions {
  readonly dialect: DialectId;
  /** One part alone; without it the table, the checks, the schools and the counties. */
  readonly part?: SqlPart;
  /** The table that they read, its parts parted by points. Default: `school_records`, or `teachers`, `pupils` for those parts. */
  readonly table?: string;
  /** The date whose thresholds hold (ISO). Default: the newest. */
  readonly asOf?: string;
}

/** The parts that assess, by themselves or among all; of the others it is not said what assessing has beside them. */
const assessing: ReadonlySet<SqlPart | undefined> = new Set([undefined, "check", "schools", "counties"]);

const usualTable = (part: SqlPart): string => (part === "teachers" || part === "pupils" ? part : "school_records");

/**
 * The statements that assess every county of a table by a standard (标准的SQL), one after another.
 *
 * Formula: as `assessCounty`: the scope, points and parents, the split among stages, X = x / P × per, the county's mean Σ P X / Σ P, and
 * CV = sqrt(Σ P (X − mean)² / Σ P) / mean in two passes; then six of seven and the rest at 85 %, or the composite.
 * In DuckDB, PostgreSQL, MySQL and Oracle a part is one query; Spark, ClickHouse and Hive would compute a query of WITH again each time
 * it is named, and have a statement for each step before the one that answers. All of a part are run in one session.
 * Units: as the columns of `tableColumns`. Verdicts are 1, 0 or NULL where they are not known. Zeros: values; a blank is NULL and never 0.
 * Missing: a school without a figure is left out of that indicator. None: an empty table gives no row.
 * What is not in them is said by their text: values given per pupil, grounds of a verdict; legal units count as `counted` says.
 *
 * Errors: a TypeError where the name of the table cannot be quoted safely. Source: the standard's own documents; decisions 1 to 4.
 *
 * @example
 * statements(nationalQuality2017, { dialect: "duckdb", part: "counties" }).length // => 1
 */
export function statements(standard: Standard, options: SqlOptions, locale: Locale = "en"): readonly Statement[] {
  const dialect = dialects[options.dialect];
  const parts: readonly SqlPart[] =
    options.part === undefined ? ["schema", "check", "schools", "counties"] : [options.part];
  return parts.flatMap((part) => {
    const named = options.table ?? usualTable(part);
    const table = tableName(named, dialect);
    if (table === null) throw new TypeError(`statements cannot name the table ${JSON.stringify(named)} safely`);
    return statementsOf(part, frameOf(standard, options.asOf ?? latest, dialect, table), locale);
  });
}

/**
 * The same statements as one text (SQL文本), with comments that say what each is for, to be pasted as it is.
 *
 * Formula, units, zeros, missing and none: as `statements`. Hive and Oracle are written by their rules, and the text says that
 * they were not executed by us. Errors: a TypeError where the name of the table cannot be quoted safely. Source: as `statements`.
 *
 * @example
 * sqlText(nationalBasic2012, { dialect: "oracle", part: "teachers" }).includes("Not executed by us") // => true
 */
export function sqlText(standard: Standard, options: SqlOptions, locale: Locale = "en"): string {
  const { name, executed } = dialects[options.dialect];
  const asOf = options.asOf ?? latest;
  const head = [
    sqlWord("made", { title: standard.title[locale], document: standard.document, dialect: name }, locale),
    asOf === latest ? sqlWord("newest", {}, locale) : sqlWord("onDate", { date: asOf }, locale),
    ...(executed ? [] : [sqlWord("notExecuted", { dialect: name }, locale)]),
    ...(assessing.has(options.part) ? [sqlWord("notInSql", {}, locale)] : []),
  ];
  const body = statements(standard, options, locale).map(
    ({ says, text }) => `${[...says.map((word) => comment(sqlWord(word, {}, locale))), text].join("\n")};\n`,
  );
  return [head.map(comment).join("\n"), "", ...body].join("\n");
}
