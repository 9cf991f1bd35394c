// What the list does with the workbook: takes her selection, writes a formula, repairs formulas. One outcome stands at a time.
import { useCallback, useMemo, useState } from "react";
import { customFunctions } from "../../functions/registry.js";
import { mendedFormula } from "../../functions/mend-formula.js";
import type { MendedFormulas, SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { HostError } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "../shared/host-failure.js";
import type { Failure } from "../shared/work.js";

/** How the last of it ended. */
export type Outcome =
  | { readonly kind: "inserted"; readonly id: string; readonly place: string; readonly formula: string }
  | { readonly kind: "filled"; readonly id: string; readonly place: string }
  | { readonly kind: "several"; readonly id: string }
  | { readonly kind: "mended"; readonly formulas: MendedFormulas }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What can be done. */
export interface Formulas {
  readonly outcome: Outcome | null;
  readonly isBusy: boolean;
  /** Gives where the selection is; nothing comes where it is no single area. */
  readonly take: (id: string, give: (address: string) => void) => void;
  readonly insert: (id: string, formula: string) => void;
  readonly mend: () => void;
}

/** The host's own refusals that have a sentence here; all else is a failure. */
const refusalOf = (error: unknown, id: string): Outcome => {
  if (error instanceof HostError && error.code === "filled") return { kind: "filled", id, place: error.detail };
  if (error instanceof HostError && error.code === "unsupported" && error.detail !== "") return { kind: "several", id };
  return { kind: "failed", failure: failureOf(error) };
};

/** Does it over a host. */
export function useFormulas(host: SpreadsheetHost): Formulas {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = useCallback((id: string, work: () => Promise<Outcome | null>): void => {
    setOutcome(null);
    setBusy(true);
    void work()
      .catch((error: unknown) => refusalOf(error, id))
      .then(setOutcome)
      .finally(() => setBusy(false));
  }, []);
  const actions = useMemo(
    () => ({
      take: (id: string, give: (address: string) => void) =>
        run(id, async () => {
          give(await host.selection());
          return null;
        }),
      insert: (id: string, formula: string) =>
        run(id, async () => ({ kind: "inserted", id, formula, place: await host.enterFormula(formula) })),
      mend: () =>
        run("", async () => ({
          kind: "mended",
          formulas: await host.mendFormulas((formula, shown) => mendedFormula(formula, shown, customFunctions)),
        })),
    }),
    [host, run],
  );
  return { outcome, isBusy, ...actions };
}
