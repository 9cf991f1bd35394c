// What the sentences for scoring rules are made of: inputs by their titles, figures with their units, both languages at hand.
import type { DiagnosticParams, Locale } from "../../diagnostics/index.js";
import type { Compared, InputRef, NumberRef, RubricInput } from "../../rubrics/index.js";
import { fill, joinClauses } from "../message.js";

/** The words for one rule. */
export interface RuleWords {
  readonly locale: Locale;
  /** Full points. */
  readonly points: number;
  /** A sentence in the language that is asked for, its places filled. */
  readonly text: (zh: string, en: string, params?: DiagnosticParams) => string;
  /** The title of an input in quotation marks, or the item whose points are taken. */
  readonly name: (ref: InputRef) => string;
  /** A figure in the unit of an input, or the column it stands in. */
  readonly amount: (value: NumberRef, of: InputRef) => string;
  /** A difference in an input: 1个百分点, 2人. */
  readonly difference: (size: number, of: InputRef) => string;
  /** The same difference as a bare number of units: 1个. */
  readonly units: (size: number, of: InputRef) => string;
  /** Whether the input is counted, so that there are more and fewer of it rather than higher and lower values. */
  readonly counted: (ref: InputRef) => boolean;
  /** Which rows are compared; nothing where all are. */
  readonly among: (compared: Compared) => string;
  /** The same words for a part that is worth so many points. */
  readonly worth: (points: number) => RuleWords;
}

/** The words for a rule worth so many points over these inputs. */
export function ruleWords(points: number, inputs: readonly RubricInput[], locale: Locale): RuleWords {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const inputOf = (ref: InputRef): RubricInput | undefined => (typeof ref === "string" ? byId.get(ref) : undefined);
  const text: RuleWords["text"] = (zh, en, params = {}) => fill(locale === "zh-CN" ? zh : en, params, locale);
  const quoted = (words: string): string => text("“{words}”", "“{words}”", { words });
  const name: RuleWords["name"] = (ref) =>
    typeof ref === "string"
      ? quoted(byId.get(ref)?.title[locale] ?? ref)
      : text("“{item}”项的得分", "the points of item “{item}”", { item: ref.item });
  const unitOf = (ref: InputRef): string => inputOf(ref)?.unit?.[locale] ?? "";
  const withUnit = (size: number, unit: string): string =>
    unit === "" || locale === "zh-CN" ? `${size}${unit}` : `${size} ${unit}`;
  const isPercent = (ref: InputRef): boolean => inputOf(ref)?.kind === "percent";
  return {
    locale,
    points,
    text,
    name,
    amount: (value, of) => {
      if (typeof value !== "number") return name(value);
      return isPercent(of) ? `${value}%` : withUnit(value, unitOf(of));
    },
    difference: (size, of) =>
      isPercent(of)
        ? text("{size}个百分点", size === 1 ? "percentage point" : "{size} percentage points", { size })
        : withUnit(size, unitOf(of)),
    units: (size, of) => (isPercent(of) ? text("{size}个", "{size} point", { size }) : withUnit(size, unitOf(of))),
    counted: (ref) => ["count", "flag"].includes(inputOf(ref)?.kind ?? ""),
    among: ({ group }) =>
      group === undefined || group.length === 0
        ? ""
        : text("（只与{group}相同的比较）", " (compared only with those of the same {group})", {
            group: group.map(name),
          }),
    worth: (part) => ruleWords(part, inputs, locale),
  };
}

/** Items of a list in one sentence, as the language parts them. */
export const listed = ({ locale }: RuleWords, texts: readonly string[]): string => joinClauses(texts, locale);

export const colon = ({ text }: RuleWords): string => text("：", ": ");
