// Sources that contradict each other: what somebody typed or ticked against what the schools' own figures and the ledger come to.
import type { Verdict } from "../assessment/index.js";
import type { Diagnostic, LocalText } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { Rubric, RubricItem } from "../rubrics/index.js";
import { inputsOf, itemsOf } from "../rubrics/index.js";
import { agreesWith } from "./bounded-facts.js";
import { chooseFacts, computed } from "./choose-facts.js";
import type { CountyFact, CountyTick } from "./fact.js";
import type { FactQuestion, KnownFacts } from "./fact-source.js";
import { itemOutcome, scoreFacts } from "./judge-items.js";
import { shortFigure } from "./short-figure.js";

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
    ...(ticks.length === 0 ? [] : rubrics.flatMap((rubric) => contradicted(ticks, facts, rubric, date))),
  ];
}

/**
 * The facts of one input that the computed one which counts excludes, typed or computed of something else; without one, two typed ones of
 * different origins that differ.
 */
const differing = (own: readonly CountyFact[], title: LocalText): readonly Diagnostic[] => {
  const sure = computed.flatMap((origin) => own.find((fact) => fact.origin === origin) ?? [])[0];
  if (sure !== undefined)
    return own
      .filter((fact) => fact.origin !== sure.origin && !(isComputed(fact) ? isSame : agreesWith)(sure, fact.value))
      .map((fact) => differsFrom(fact, sure, title));
  const typed = own.filter((fact) => !isComputed(fact));
  const [first, ...others] = typed;
  return others
    .filter((other) => first !== undefined && other.origin !== first.origin && !agreesWith(first, other.value))
    .map((other) =>
      warningAt("countyFactsDiffer", other.cells[0] ?? {}, {
        input: title,
        typed: printed(other),
        other: printed(first!),
        where: placeText(first!),
      }),
    );
};

/** Two computed figures are not rounded: they are the same, or keep the bound. */
const isSame = (sure: CountyFact, value: CountyFact["value"]): boolean =>
  sure.value === value || (sure.bound !== undefined && agreesWith(sure, value));

const codes = {
  exact: "countyFactDiffers",
  atLeast: "countyFactTooSmall",
  atMost: "countyFactTooLarge",
} as const;

const ledgerCodes = {
  exact: "countyFactDiffers.ledger",
  atLeast: "countyFactTooSmall.ledger",
  atMost: "countyFactTooLarge",
} as const;

const codeFor = ({ origin, bound }: CountyFact) => (origin === "ledger" ? ledgerCodes : codes)[bound ?? "exact"];

const differsFrom = (typed: CountyFact, sure: CountyFact, title: LocalText): Diagnostic =>
  warningAt(codeFor(sure), typed.cells[0] ?? {}, {
    input: title,
    typed: printed(typed),
    computed: printed(sure),
    where: placeText(sure),
  });

/** The ticks that the computed figures contradict, where the typed ones do not already. */
function contradicted(
  ticks: readonly CountyTick[],
  facts: readonly CountyFact[],
  rubric: Rubric,
  date: string | undefined,
): readonly Diagnostic[] {
  const [byComputed, byTyped] = [facts.filter(isComputed), facts.filter((fact) => !isComputed(fact))].map((some) =>
    outcomesBy(some, rubric, date),
  ) as [Outcomes, Outcomes];
  return ticks.flatMap((tick) => {
    const item = itemsOf(rubric).find(({ id }) => id === tick.item);
    if (item === undefined) return [];
    const { met, first } = byComputed(item);
    if (met === null || met === tick.met || byTyped(item).met === met) return [];
    return [
      warningAt(first?.origin === "ledger" ? "countyTickDiffers.ledger" : "countyTickDiffers", tick.cell, {
        item: item.title,
        where: first === undefined ? "" : placeText(first),
      }),
    ];
  });
}

type Outcomes = (item: RubricItem) => { readonly met: Verdict; readonly first: CountyFact | undefined };

/** What some facts alone say of each item, and the first of those that it asks for; the rubric is scored once for all of them. */
function outcomesBy(facts: readonly CountyFact[], rubric: Rubric, date: string | undefined): Outcomes {
  const scored = scoreFacts(rubric, {
    facts: chooseFacts(facts),
    ticks: [],
    schoolsInDoubt: false,
    ...(date !== undefined && { date }),
  });
  return (item) => {
    const { inputs } = inputsOf(item.method);
    const own = facts.filter(({ input }) => inputs.includes(input));
    const first = own.find(({ origin }) => origin === "ledger") ?? own[0];
    return { met: first === undefined ? null : itemOutcome(scored, item), first };
  };
}

const printed = ({ value }: CountyFact): string => (typeof value === "number" ? shortFigure(value) : value);

const placeText = ({ cells: [first] }: CountyFact): string => [first?.sheet, first?.cell].filter(Boolean).join(" ");
