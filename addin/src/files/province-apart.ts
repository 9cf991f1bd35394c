// Judging many counties in a worker.
import type { JudgeOptions } from "@junheng/engine/grounds";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Standard } from "@junheng/engine/standards";
import { askApart } from "./ask-apart.js";
import type { CountyInFull, ProvinceRequest, RolledUp } from "./province.worker.js";

/** How counties are judged. */
export interface ProvinceChoices {
  readonly standard: Standard;
  readonly options: JudgeOptions;
}

/** All counties on these sheets; it rejects as reading a county does. */
export const rollUpApart = (grids: readonly Grid[], choices: ProvinceChoices, signal: AbortSignal): Promise<RolledUp> =>
  askApart<RolledUp>("province", { kind: "province", ...choices } satisfies ProvinceRequest, { signal, sheets: grids });

/** The county at a place in that list, in full. */
export const countyApart = (
  grids: readonly Grid[],
  choices: ProvinceChoices & { readonly at: number },
  signal: AbortSignal,
): Promise<CountyInFull> =>
  askApart<CountyInFull>("province", { kind: "county", ...choices } satisfies ProvinceRequest, {
    signal,
    sheets: grids,
  });
