// The ledger of a community's activities (台账): what was done, by whom, for whom, how much, each kind in its own unit.
import type { Where } from "../diagnostics/index.js";
import type { CommunityLocale } from "./community.js";

/** What ledgers count in. Heads (人) and turns (人次) are two units, and so are 次, 节 and 场. */
export type LedgerUnit =
  | "heads"
  | "turns"
  | "times"
  | "lessons"
  | "sessions"
  | "items"
  | "yuan"
  | "volumes"
  | "sets"
  | "pieces"
  | "machines"
  | "squareMetres";

/** Every unit. */
export const ledgerUnits: readonly LedgerUnit[] = [
  "heads",
  "turns",
  "times",
  "lessons",
  "sessions",
  "items",
  "yuan",
  "volumes",
  "sets",
  "pieces",
  "machines",
  "squareMetres",
];

/** What an entry is about. */
export type ActivityType =
  | "exchangeTeacher"
  | "cadrePost"
  | "cadreVisit"
  | "shadowing"
  | "training"
  | "mutualVisit"
  | "research"
  | "lesson"
  | "lecture"
  | "meeting"
  | "starTeacher"
  | "lessonTour"
  | "expertTour"
  | "townshipDay"
  | "itinerantTeaching"
  | "drafting"
  | "rulesRevised"
  | "moneyGift"
  | "goodsGift"
  | "building";

/**
 * The units of each type of activity, the usual one first (台账项目及计量单位).
 *
 * Source: report on a city's communities of urban and rural schools: 轮岗交流 人, 挂职 人, 跟岗 and 培训 人次, 互访 次 and
 * 人次, 教研 次 and 人次, 送课 节, 讲座 场, 制度修订 项, 捐赠 元, 册, 套, 件; good as to the units, our own as to the list of
 * types. 台 for machines is ours. Trainings, shadowing and visits in 人 (1064 人) are a total of their own beside those in 人次.
 */
export const activityUnits: Readonly<Record<ActivityType, readonly LedgerUnit[]>> = {
  exchangeTeacher: ["heads"],
  cadrePost: ["heads"],
  cadreVisit: ["turns", "heads"],
  shadowing: ["turns", "heads"],
  training: ["turns", "heads"],
  mutualVisit: ["times", "turns"],
  research: ["times", "turns"],
  lesson: ["lessons", "times"],
  lecture: ["sessions", "times", "turns"],
  meeting: ["times", "sessions", "turns"],
  starTeacher: ["heads", "times", "turns"],
  lessonTour: ["times", "lessons", "heads"],
  expertTour: ["times", "sessions"],
  townshipDay: ["times", "turns"],
  itinerantTeaching: ["times"],
  drafting: ["turns", "times", "items"],
  rulesRevised: ["items"],
  moneyGift: ["yuan"],
  goodsGift: ["volumes", "sets", "pieces", "machines"],
  building: ["squareMetres", "yuan"],
};

/** Every type of activity. */
export const activityTypes = Object.keys(activityUnits) as readonly ActivityType[];

/** The level of a training (培训级别): elsewhere, of the nation, the province or both, the prefecture, the city, the county, the school. */
export type TrainingLevel =
  | "elsewhere"
  | "national"
  | "provincial"
  | "nationalProvincial"
  | "prefecture"
  | "city"
  | "county"
  | "school";

/** What an entry says in cells of its own. */
export type LedgerField =
  | "type"
  | "date"
  | "from"
  | "to"
  | "quantity"
  | "unit"
  | "subject"
  | "level"
  | "gift"
  | "value"
  | "backbone"
  | "note";

/** One row of a ledger. What is null was not written, or could not be read. */
export interface LedgerEntry {
  readonly type: ActivityType;
  readonly quantity: number | null;
  readonly unit: LedgerUnit | null;
  /** ISO date, month or year. */
  readonly date?: string;
  /** The school that gave or sent (派出学校), and the one that received (接收学校). */
  readonly from?: string;
  readonly to?: string;
  /** The side that stands there in place of a school: 城区学校, 农村学校. */
  readonly fromGroup?: CommunityLocale;
  readonly toGroup?: CommunityLocale;
  readonly subject?: string;
  readonly level?: TrainingLevel;
  /** What was given, in the ledger's own words: 图书, 电脑. */
  readonly gift?: string;
  /** What a gift in kind is worth, in yuan. */
  readonly value?: number | null;
  /** Backbone teachers (骨干教师) among those exchanged; null where the cell says nothing. */
  readonly backbone?: number | null;
  readonly note?: string;
  /** File, sheet and first cell of the row. */
  readonly where?: Where;
  /** The cell of each field. */
  readonly cells?: Readonly<Partial<Record<LedgerField, string>>>;
}

/** A row of a ledger that is no entry: its activity, as written, is not known, or does not say what it counts. */
export interface UnreadEntry {
  readonly text: string;
  readonly cells: readonly Where[];
}

/**
 * File, sheet and cell of a field of an entry, as far as they are known (台账条目的出处).
 *
 * Rule: the entry's own place, with the cell of the field where it has one. Units: none. Missing cells leave the place of the row.
 * None: an empty object for entries that came from no file. Errors: none.
 *
 * Source: ours, so that a finding can be clicked.
 *
 * @example
 * const entry = { type: "lecture", quantity: 8, unit: "sessions", where: { sheet: "台账" }, cells: { quantity: "D4" } };
 * entryWhere(entry, "quantity") // => { sheet: "台账", cell: "D4" }
 * entryWhere(entry, "date") // => { sheet: "台账" }
 */
export const entryWhere = ({ where = {}, cells }: LedgerEntry, field: LedgerField): Where => {
  const cell = cells?.[field];
  return cell === undefined ? where : { ...where, cell };
};
