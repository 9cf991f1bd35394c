// The five dimensions of a county: what its schools were measured by, and beside it what is known of the county itself.
import type { CountyAssessment, DimensionProfile, Verdict } from "../assessment/index.js";
import { profileOf } from "../assessment/index.js";
import type { Rubric } from "../rubrics/index.js";
import type { ConditionVerdict, ItemFact } from "./condition-verdict.js";
import type { CountyFact } from "./fact.js";
import { dimensionOfInput } from "./dimension-inputs.js";

/** A figure of the county in a dimension. */
export interface DimensionFact extends ItemFact {
  /** Whether the item that asks for it is met; null where no condition asks for it by itself, or where that is not known. */
  readonly met: Verdict;
}

/** One dimension of balance, measured of the schools and of the county. */
export interface CountyDimension extends DimensionProfile {
  /** Not measured at all where these and `measured` are both empty. */
  readonly facts: readonly DimensionFact[];
}

/** What a county's profile is made of. */
export interface ProfileQuestion {
  readonly assessment: Pick<CountyAssessment, "stages" | "own">;
  /** Those of `rubricsOfConditions`: the facts stand in the order of their inputs. */
  readonly rubrics: readonly Rubric[];
  /** Those of `chooseFacts`. */
  readonly facts: ReadonlyMap<string, CountyFact>;
  readonly conditions: readonly ConditionVerdict[];
}

/**
 * A county's profile over the five dimensions (县级五维度), each of them always there, each figure with the cells it comes from.
 *
 * Rule: which dimension an input belongs to stands in a table of ours, `dimensionOfInput`.
 * Units: as the rubric's inputs. Missing: a figure that is not known, or does not apply (/), is not there; a dimension without any is
 * not measured, never in balance. None: five empty dimensions. Errors: none thrown. Source: the inputs of the standard's rubric.
 *
 * @example
 * const facts = new Map([["recognitionRate", { input: "recognitionRate", value: 90, origin: "row", cells: [] }]]);
 * const question = { assessment: assessCounty([], nationalQuality2017), rubrics: rubricsOfConditions(nationalQuality2017) };
 * countyProfile({ ...question, facts, conditions: [] })[4].facts[0].value // => 90
 */
export function countyProfile(question: ProfileQuestion): readonly CountyDimension[] {
  const facts = factsOf(question);
  return profileOf(question.assessment).map((profile) => ({
    ...profile,
    facts: facts.filter(({ input }) => dimensionOfInput.get(input) === profile.dimension),
  }));
}

function factsOf({ rubrics, facts, conditions }: ProfileQuestion): readonly DimensionFact[] {
  const items = conditions.flatMap((condition) => condition.items);
  const inputs = new Map(rubrics.flatMap((rubric) => rubric.inputs.map((input) => [input.id, input] as const)));
  return [...inputs.values()].flatMap((asked) => {
    const fact = facts.get(asked.id);
    if (fact === undefined || fact.value === "/") return [];
    const item = items.find((each) => each.facts.some(({ input }) => input === asked.id));
    return [{ ...fact, asked, met: item?.met ?? null }];
  });
}
