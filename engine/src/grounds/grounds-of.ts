// All grounds of a result, each with its key, its cells, and whether the user has confirmed it.
import type { CountyAssessment } from "../assessment/index.js";
import { withOwnTerms } from "../indicators/index.js";
import type { Standard } from "../standards/index.js";
import { besideOthers } from "./beside-others.js";
import { groundChecks } from "./catalogue.js";
import type { UnitsCompared } from "./compare-units.js";
import type { Ground, GroundCheck, GroundFinding, ReadCounty } from "./ground.js";

/** What the user has looked at: codes or keys of grounds, or `all`. */
export interface GroundOptions {
  readonly confirmed?: readonly string[];
}

/** How many cells a ground names. */
const cellsNamed = 12;

/**
 * What stands in the way of a verdict: each expectation of the catalogue that the result does not hold.
 *
 * Rule: each check of the catalogue is asked once; what it finds is a ground unless it is in `confirmed`.
 * None: an empty list; then nothing speaks against the verdict. `confirmed` takes a code (all grounds of its kind), a key (that one
 * finding, as long as it stays what it is), or `all`. Units: those of each finding. Errors: none.
 *
 * Source: decision 22; each check of the catalogue says what it expects.
 *
 * @example
 * groundsOf({ records: [] }, assessCounty([], nationalQuality2017), nationalQuality2017) // => []
 */
export function groundsOf(
  read: ReadCounty,
  assessment: CountyAssessment,
  standard: Standard,
  { confirmed = [] }: GroundOptions = {},
  units: UnitsCompared | null = null,
): readonly Ground[] {
  const seen = new Set(confirmed);
  const input = { read, assessment, standard, units, beside: onceEach(besideOthers) };
  return groundChecks.flatMap((check) =>
    check.find(input).map((finding): Ground => {
      const key = keyOfFinding(check, finding);
      return {
        code: check.code,
        key,
        params: withOwnTerms(finding.params, standard),
        where: finding.cells[0] ?? {},
        cells: finding.cells.slice(0, cellsNamed),
        ...(finding.stage !== undefined && { stage: finding.stage }),
        confirmed: seen.has("all") || seen.has(check.code) || seen.has(key),
      };
    }),
  );
}

/** What a function gives for a thing, worked out once as long as this lasts. */
const onceEach = <Thing, Given>(give: (thing: Thing) => Given): ((thing: Thing) => Given) => {
  const given = new Map<Thing, Given>();
  return (thing) => {
    if (!given.has(thing)) given.set(thing, give(thing));
    return given.get(thing)!;
  };
};

const keyOfFinding = ({ code }: GroundCheck, { stage, subject }: GroundFinding): string =>
  `${code}:${printOf(`${stage ?? "county"} ${subject}`)}`;

/** A short print of a text (FNV-1a, 32 bits): it tells findings of one code apart and is no secret. */
const printOf = (text: string): string => {
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return (print >>> 0).toString(36);
};
