// Sheets with the ledger of a community's activities, read into entries, with every doubt named by its cell.
import type {
  ActivityType,
  CommunityLocale,
  LedgerEntry,
  LedgerField,
  TrainingLevel,
  UnreadEntry,
} from "../../communities/index.js";
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import { cellOf, collectFindings, type Findings, keyOf } from "../cells/index.js";
import type { Grid } from "../cells/index.js";
import { readBackbone, readQuantity, readValue, type LedgerFigure } from "./ledger-figures.js";
import { localeWord } from "./places.js";
import { activityIn, type ActivityWord, ledgerHeaders, levelWords, usualActivities } from "./ledger-words.js";
import { namedTables, type NamedTable, sheetCells, type SheetCells } from "../rows/index.js";
import { wordBook, type WordBook } from "./word-book.js";

/** A ledger as read. */
export interface LedgerReading {
  readonly entries: readonly LedgerEntry[];
  /** Rows that could not be read as an entry, as they are written. */
  readonly unread: readonly UnreadEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads ledgers of activities (活动台账), one activity a row.
 *
 * Rule: columns 活动类型, 日期, 派出学校, 接收学校, 数量, 单位, 学科, 级别, 物品, 金额, 骨干教师, 备注. 捐赠 is money or goods by its unit; 捐款 and 引资 with
 * nothing but 金额 are so much money. Whether a unit fits its activity is what `checkLedger` says.
 * Units: in their column, in the header (数量（人次）) or behind the figure (350人次); 万元 become yuan. `words` says what unknown activities mean.
 * Zeros are quantities; a blank quantity or unit is null. A row whose activity is blank or not known is no entry, and stands in `unread`.
 * None: empty lists; without any ledger the finding `ledgerTableLacking`. Errors: none thrown; each doubt is told with its cell.
 * Source: ours, for the ledgers that communities keep.
 *
 * @example
 * const rows = [["活动类型", "派出学校", "接收学校", "数量", "单位"], ["跟岗", "新塘小学", "实验小学", "12人次", null]];
 * const [entry] = readLedger([{ sheet: "台账", rows }]).entries;
 * [entry.type, entry.quantity, entry.unit, entry.cells.quantity] // => ["shadowing", 12, "turns", "D2"]
 */
export function readLedger(grids: readonly Grid[], { words }: { readonly words?: WordBook } = {}): LedgerReading {
  const findings = collectFindings();
  const own = grids.filter(({ ours }) => ours !== true);
  const book = words ?? wordBook(own, {}, findings);
  const unread: UnreadEntry[] = [];
  let found = false;
  const entries = own.flatMap((grid) =>
    namedTables(grid, (text) => ledgerHeaders.get(keyOf(text)), isLedger).flatMap((table) => {
      found = true;
      const cells = sheetCells(grid, table, findings);
      return table.rows.flatMap((row) => {
        const entry = entryAt(grid, table, cells, row, book, findings);
        if (entry === null) unread.push({ text: cells.text(row, "type"), cells: [cells.where(row, "type")] });
        return entry ?? [];
      });
    }),
  );
  if (!found) findings.add(errorAt("ledgerTableLacking", {}));
  return { entries, unread, diagnostics: findings.all() };
}

const isLedger = (found: ReadonlySet<LedgerField>): boolean =>
  found.has("type") && (found.has("quantity") || found.has("value")) && found.size >= 3;

const entryAt = (
  grid: Grid,
  table: NamedTable<LedgerField>,
  cells: SheetCells<LedgerField>,
  row: number,
  words: WordBook,
  findings: Findings,
): LedgerEntry | null => {
  const written = cells.text(row, "type");
  const activity = activityIn(written) ?? activityMeant(words.meaningOf("activity", written, cells.where(row, "type")));
  if (activity === undefined) {
    if (written === "") cells.lacking(row, "type");
    else cells.unknown("error", row, "type", usualActivities);
    return null;
  }
  const unitIn = (column: LedgerField): string => table.columns.get(column)?.unit ?? "";
  const figure = readQuantity(cells, row, unitIn("quantity"), findings);
  const value = readValue(cells, row, unitIn("value"), findings);
  const type = activity.type === "gift" ? giftType(figure) : activity.type;
  if (type === null) {
    findings.addAlike(errorAt("ledgerGiftOfWhat", cells.where(row, "type"), { text: written }), "type");
    return null;
  }
  const { quantity, unit } = moneyByValue(type, figure, value);
  const level = levelAt(cells, row) ?? activity.level ?? (isElsewhere(cells.text(row, "to")) ? "elsewhere" : undefined);
  const date = cells.has("date") ? cells.date(row, "date") : undefined;
  const texts = textsOf(cells, row);
  const [fromGroup, toGroup] = [groupOf(texts.from), groupOf(texts.to)];
  return {
    type,
    quantity,
    unit,
    ...(date !== undefined && { date }),
    ...texts,
    ...(fromGroup !== undefined && { fromGroup }),
    ...(toGroup !== undefined && { toGroup }),
    ...(level !== undefined && { level }),
    ...(cells.has("value") && { value }),
    ...(cells.has("backbone") && { backbone: readBackbone(cells, row, unitIn("backbone"), findings) }),
    where: cellOf(grid, row, table.columns.get("type")?.position ?? 0),
    cells: Object.fromEntries([...table.columns.keys()].map((column) => [column, cells.where(row, column).cell ?? ""])),
  };
};

const activityMeant = (type: ActivityType | undefined): ActivityWord | undefined =>
  type === undefined ? undefined : { type };

/** What 捐赠 is by its unit; null where it does not say. */
const giftType = ({ unit }: LedgerFigure): ActivityType | null =>
  unit === null ? null : unit === "yuan" ? "moneyGift" : "goodsGift";

/** Money that stands under 金额 alone is so many yuan. */
const moneyByValue = (type: ActivityType, figure: LedgerFigure, value: number | null): LedgerFigure =>
  type === "moneyGift" && figure.quantity === null && figure.unit === null && value !== null
    ? { quantity: value, unit: "yuan" }
    : figure;

const levelAt = (cells: SheetCells<LedgerField>, row: number): TrainingLevel | undefined => {
  const text = cells.text(row, "level");
  if (text === "") return undefined;
  const level = levelWords.get(keyOf(text));
  if (level === undefined) cells.unknown("warning", row, "level", ["国家级", "省级", "市级", "县级", "校级"]);
  return level;
};

const textFields = ["from", "to", "subject", "gift", "note"] as const;

const textsOf = (
  cells: SheetCells<LedgerField>,
  row: number,
): Readonly<Partial<Record<(typeof textFields)[number], string>>> =>
  Object.fromEntries(
    textFields.map((field) => [field, cells.text(row, field)]).filter(([, text]) => text !== "" && !isNone(text ?? "")),
  );

/** Other parts of the country, rather than a school: 全国各地先进学校, 外地. */
const isElsewhere = (text: string): boolean => ["全国", "外地", "省外", "市外"].some((word) => text.includes(word));

/** The side that stands in place of a school: 城区学校, 农村学校, 城区优质学校. */
const groupOf = (text: string | undefined): CommunityLocale | undefined =>
  text === undefined ? undefined : localeWord(groupWords.reduce((left, word) => left.replace(word, ""), text));

/** What stands behind the word for the side. */
const groupWords = ["学校", "优质", "薄弱", "先进"];

/** A sign that says that there is nothing. */
const isNone = (text: string): boolean => /^[-—－/\\]+$|^无$/.test(text);
