// All that a printed rule says, brought together for building a method: its facts by kind, its item, what had to be assumed.
import type { InputRef, Method, RubricInput } from "../../rubrics/index.js";
import type { Fact, FactKind, LineFact, WrittenPoints } from "./rule-facts.js";
import { isUsualCount } from "./rule-units.js";
import type { PrintedBandGap, ReadAs, RuleInput } from "./rule-reading.js";

/** A rule to be built. */
export interface RuleCase {
  readonly facts: readonly Fact[];
  readonly names: readonly string[];
  readonly points: number;
  readonly input: InputRef;
  readonly known: readonly RubricInput[];
  readonly openLine: boolean;
  /** The item's title, which may say that the column holds places (排名). */
  readonly about: string;
  /** What was assumed before it is built. */
  readonly assumed: readonly ReadAs[];
  /** A line that the item's title states, where the rule states none. */
  readonly target: LineFact | null;
}

/** What a form makes of a rule. */
export interface Built {
  readonly method: Method;
  readonly readAs?: readonly ReadAs[];
  readonly gaps?: readonly PrintedBandGap[];
  readonly inputs?: readonly RuleInput[];
  /** The most points named; null where a limit that is named is none of points. */
  readonly most?: number | null;
}

/** A form of printed rules: the facts it may hold (any other is too much), and the method it makes of them, or none. */
export interface RuleForm {
  readonly name: string;
  readonly may: readonly FactKind[];
  readonly build: (rule: RuleCase) => Built | "lacking" | null;
}

/** The facts of one kind. */
export const factsOf = <K extends FactKind>({ facts }: RuleCase, kind: K): readonly Extract<Fact, { fact: K }>[] =>
  facts.filter((each): each is Extract<Fact, { fact: K }> => each.fact === kind);

/** The only fact of a kind; undefined where there is none, null where there are several. */
export const onlyFact = <K extends FactKind>(
  rule: RuleCase,
  kind: K,
): Extract<Fact, { fact: K }> | undefined | null => {
  const all = factsOf(rule, kind);
  return all.length > 1 ? null : all[0];
};

/** Written points as a number. */
export const valueOf = (points: WrittenPoints, full: number): number =>
  points === "full" ? full : points === "none" ? 0 : points;

/** The id of the input of this title among those known, or undefined. */
export const idOf = ({ known }: RuleCase, title: string | undefined): string | undefined =>
  known.find((input) => input.title["zh-CN"] === title || input.title.en === title || input.id === title)?.id;

/** The name that stands in quotation marks in a subject. */
export const quotedIn = ({ names }: RuleCase, subject: string): string | undefined => {
  const position = /“(\d+)”/.exec(subject)?.[1];
  return position === undefined ? undefined : names[Number(position)];
};

/** The kind of an input, from the unit that its figures have in the rule. */
export const kindOf = (unit: string): RubricInput["kind"] => {
  if (/%|百分点/.test(unit)) return "percent";
  return isUsualCount(unit) ? "count" : "number";
};

/** The item's own column with what the rule says of it. */
export const ownInput = ({ input }: RuleCase, kind: RubricInput["kind"], unit = ""): readonly RuleInput[] =>
  typeof input === "string" ? [{ id: input, kind, ...(unit !== "" && kind !== "percent" && { unit }) }] : [];

/** The id that further columns of the item begin with. */
export const stemOf = ({ input }: RuleCase): string => (typeof input === "string" ? input : input.item);

/** What is assumed where 以上 stands without a word on the line itself. */
export const lineAssumed = ({ openLine }: RuleCase): readonly ReadAs[] =>
  openLine ? [{ assumption: "lineIncluded", choice: "included", others: ["notIncluded"] }] : [];

/** What is assumed where nothing is said about the rest. */
export const otherwiseNothing: ReadAs = { assumption: "otherwise", choice: "nothing", others: ["judged"] };
