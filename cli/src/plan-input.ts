// What a plan is made of beside its choices: the schools with units folded, and the tables of unit costs, pupils of years to come, and schools to build.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { foldUnits } from "@junheng/engine/legal-units";
import type { PlanOptions } from "@junheng/engine/planning";
import type { Submission } from "@junheng/engine/reading/forms";
import { readCosts, readPupils, yearOfData } from "@junheng/engine/reading/planning";
import type { SchoolRecord } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import type { Arguments } from "./arguments.js";
import { assessmentDate } from "./assessment-date.js";
import { gridsOf } from "./input/grids-of.js";
import { readInput } from "./read-input.js";
import { checkUnitNames, unitChoices } from "./unit-choices.js";

/** Everything that a plan is made of. */
export interface PlanInput {
  readonly records: readonly SchoolRecord[];
  readonly asked: PlanOptions;
  /** What is wrong with the tables. */
  readonly diagnostics: readonly Diagnostic[];
  /** A table that was named could not be read. */
  readonly broken: boolean;
}

/** Reads the tables that the options name, and puts them beside the schools and the choices. */
export async function planInput(
  options: Arguments,
  standard: Standard,
  choices: PlanOptions,
  reading: Submission,
): Promise<PlanInput> {
  const from = yearOfData(reading);
  const last = choices.until ?? choices.year ?? from ?? 0;
  const costs = options.costs === undefined ? null : readCosts(await gridsOf(options.costs, options), standard);
  const pupils = options.pupils === undefined ? null : readPupils(await gridsOf(options.pupils, options), last);
  const { build: file } = options;
  const build = file === undefined ? null : await readInput({ ...options, files: [file] }, { own: standard.own });
  const diagnostics = [costs, pupils, build].flatMap((each) => each?.diagnostics ?? []);
  const units = unitChoices(options);
  const { records, units: counted } = foldUnits(reading.records, { told: reading.units ?? [], choices: units });
  checkUnitNames(units, counted, options.locale);
  return {
    records,
    asked: {
      ...choices,
      ...(from !== null && { from }),
      ...(costs !== null && { costs: costs.costs }),
      ...(pupils !== null && { pupils: pupils.forecasts }),
      ...(build !== null && { build: build.records }),
      asOf: assessmentDate(options),
    },
    diagnostics,
    broken: diagnostics.some(({ severity }) => severity === "error"),
  };
}
