// Sources that contradict each other: what somebody typed or ticked against what the schools' own figures come to.
import type { Diagnostic, LocalText } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { Rubric, RubricItem } from "../rubrics/index.js";
import { inputsOf, itemsOf } from "../rubrics/index.js";
import { formatDecimal } from "../statistics/index.js";
import { agreesWith } from "./bounded-facts.js";
import { chooseFacts, computed } from "./choose-facts.js";
import type { CountyFact, CountyTick } from "./fact.js";
import type { FactQuestion, KnownFacts } from "./fact-source.js";
import { itemOutcome, scoreFacts } from "./judge-items.js";

const isComputed = ({ origin }: CountyFact): boolean => computed.includes(origin);

/**
 * Where sources disagree (来源之间的矛盾): a typed figure against a computed one, two typed ones against each other, a form's 是 or 否
 * against what is computed. Which of them counts is for `chooseFacts`; that they differ is never silent.
 *
 * What a form's own figures say of its own tick is for the form's checks, and is not told again here. None: an empty list.
 */
export function disagreements(
  { facts, ticks }: Pick<KnownFacts, "facts" | "ticks">,
  { rubrics, date }: Pick<FactQuestion, "rubrics" | "date">,
): readonly Diagnostic[] {
  const titles = new Map(rubrics.flatMap(({ inputs }) => inputs.map(({ id, title }) => [id, title] as const)));
  return [
    ...[...titles].flatMap(([input, title]) =>
      differing(
        facts.filter((fact) => fact.input === input),
        title,
      ),
    ),
    ...ticks.flatMap((tick) => contradicted(tick, facts, rubrics, date)),
  ];
}

/** The typed facts of one input that a computed one excludes; without one, two typed ones of different origins that differ. */
const differing = (own: readonly CountyFact[], title: LocalText): readonly Diagnostic[] => {
  const typed = own.filter((fact) => !isComputed(fact));
  const [sure] = own.filter(isComputed);
  if (sure !== undefined)
    return typed.filter(({ value }) => !agreesWith(sure, value)).map((fact) => differsFrom(fact, sure, title));
  const [first, ...others] = typed;
  return others
    .filter((other) => first !== undefined && other.origin !== first.origin && !agreesWith(first, other.value))
    .map((other) =>
      warningAt("countyFactsDiffer", other.cells[0] ?? {}, {
        ...named(title),
        typed: printed(other),
        other: printed(first!),
        where: placeText(first!),
      }),
    );
};

const codes = {
  exact: "countyFactDiffers",
  atLeast: "countyFactTooSmall",
  atMost: "countyFactTooLarge",
} as const;

const differsFrom = (typed: CountyFact, sure: CountyFact, title: LocalText): Diagnostic =>
  warningAt(codes[sure.bound ?? "exact"], typed.cells[0] ?? {}, {
    ...named(title),
    typed: printed(typed),
    computed: printed(sure),
    where: placeText(sure),
  });

/** A tick that the computed figures contradict, where the typed ones do not already. */
const contradicted = (
  tick: CountyTick,
  facts: readonly CountyFact[],
  rubrics: readonly Rubric[],
  date: string | undefined,
): readonly Diagnostic[] =>
  rubrics.flatMap((rubric) => {
    const item = itemsOf(rubric).find(({ id }) => id === tick.item);
    if (item === undefined) return [];
    const own = inputsOf(item.method).inputs;
    const ofItem = facts.filter(({ input }) => own.includes(input));
    const deciding = ofItem.filter(isComputed);
    const says = (some: readonly CountyFact[]) => outcomeOf(item, some, rubric, date);
    const met = says(deciding);
    if (met === null || met === tick.met || says(ofItem.filter((fact) => !isComputed(fact))) === met) return [];
    const [first] = deciding;
    return [
      warningAt("countyTickDiffers", tick.cell, {
        item: item.title["zh-CN"],
        itemEn: item.title.en,
        where: first === undefined ? "" : placeText(first),
      }),
    ];
  });

const outcomeOf = (item: RubricItem, facts: readonly CountyFact[], rubric: Rubric, date: string | undefined) =>
  facts.length === 0
    ? null
    : itemOutcome(
        scoreFacts(rubric, {
          facts: chooseFacts(facts),
          ticks: [],
          schoolsInDoubt: false,
          ...(date !== undefined && { date }),
        }),
        item,
      );

const named = (title: LocalText) => ({ input: title["zh-CN"], inputEn: title.en });

const printed = ({ value }: CountyFact): string =>
  typeof value === "number" && !Number.isInteger(value) ? formatDecimal(value, 2) : String(value);

const placeText = ({ cells: [first] }: CountyFact): string => [first?.sheet, first?.cell].filter(Boolean).join(" ");
