// Which part of a standard each row of its sheet is: the one list that writing and reading share.
import type { standardHeaders, standardItems } from "../../words/index.js";
import { standardCodes } from "../../words/index.js";

/** A column, and what a row is of. */
export type StandardColumn = keyof typeof standardHeaders;
export type StandardItem = keyof typeof standardItems;

/** What stands as the value of a part that is one cell. */
export type CellKind = "text" | "date" | "number" | "policy" | "types" | "owners";

/** The parts that are one cell each, by their paths. */
export const singleParts = {
  id: ["id", "text"],
  extends: ["extends", "text"],
  titleZh: ["title.zh-CN", "text"],
  titleEn: ["title.en", "text"],
  document: ["document", "text"],
  issuerZh: ["issuer.zh-CN", "text"],
  issuerEn: ["issuer.en", "text"],
  issued: ["issued", "date"],
  excludedTypes: ["scope.excludedTypes", "types"],
  excludedOwners: ["scope.excludedOwners", "owners"],
  smallTeachingPoints: ["scope.smallTeachingPoints", "policy"],
  largeTeachingPoints: ["scope.largeTeachingPoints", "policy"],
  compositeDigits: ["composite.digits", "number"],
} as const satisfies Readonly<Partial<Record<StandardItem, readonly [path: string, kind: CellKind]>>>;

/** The parts of own figures and indicators that are one cell each: where they belong, and what words stand there. */
export const ownParts = {
  ownNameZh: ["name.zh-CN", "text"],
  ownNameEn: ["name.en", "text"],
  ownOver: ["over", "over"],
  ownPer: ["per", "number"],
  ownDirection: ["direction", "direction"],
  ownDimension: ["dimension", "dimension"],
  ownSplit: ["split", "yesNo"],
  ownByStage: ["byStage", "yesNo"],
  ownWhole: ["whole", "yesNo"],
} as const satisfies Readonly<
  Partial<Record<StandardItem, readonly [part: string, kind: "text" | "number" | keyof typeof standardCodes]>>
>;

/** The dated numbers of the standard itself. */
export const numberParts = {
  metAtLeast: "schoolRule.metAtLeast",
  floorShare: "schoolRule.floorShare",
  smallTeachingPoint: "scope.smallTeachingPoint",
} as const satisfies Readonly<Partial<Record<StandardItem, string>>>;

const source = ["document", "article", "certainty", "noteZh", "noteEn"] as const;
const dated = ["from", "to", "value", "unit", ...source] as const;

/** The columns that a row of an item has. */
export const columnsOf = (item: StandardItem): readonly StandardColumn[] => {
  if (item === "minimum" || item === "maximum" || item === "maximumCv") return ["item", "of", "stage", ...dated];
  if (item === "compositeCv") return ["item", "stage", ...dated];
  if (item in numberParts) return ["item", ...dated];
  if (item === "indicator") return ["item", "of", "value", ...source];
  if (item === "ownField") return ["item", "of", "value", "unit"];
  if (item === "digits" || item === "ownIndicator" || item in ownParts) return ["item", "of", "value"];
  if (item === "formulas") return ["item", "of", "stage", "value"];
  if (item === "split") return ["item", "of", "stage", "value", ...source];
  return item === "excludedTypes" ? ["item", "value", ...source] : ["item", "value"];
};

/** The words of codes in one cell, by the kind of its value. */
export const wordsOfKind = {
  policy: standardCodes.policy,
  types: standardCodes.type,
  owners: standardCodes.owner,
} as const;
