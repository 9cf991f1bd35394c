// Where the user was in the pane: kept by a page that can, and found again when the pane starts anew over the same work.
import { useEffect, useRef } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { DataSource, PaneState, Step } from "./state.js";
import { steps } from "./state.js";
import type { PaneActions } from "./use-pane.js";

const key = "place";

/** A place: the part and the step that are open, what was read, and whether it was judged. */
interface Place {
  readonly part: string | null;
  readonly step: Step;
  readonly source: Extract<DataSource, { kind: "host" }> | null;
  readonly isJudged: boolean;
}

/** Goes to the place of before, reading and judging again what was; from then on each change of place is kept. */
export function useKeptPlace(host: SpreadsheetHost, state: PaneState, actions: PaneActions): void {
  const wanted = useRef(placeFrom(host.work?.load(key) ?? null));
  const { part, step, source, reading, judged, work } = state;
  useEffect(() => {
    const { current } = wanted;
    const { part: before = null, source: read = null } = current ?? {};
    if (before !== null) actions.openPart(before);
    if (read === null) wanted.current = null;
    else actions.readHost(read);
    // Once, when the pane starts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useEffect(() => {
    const { current } = wanted;
    if (current === null) {
      const place: Place = { part, step, source: source?.kind === "host" ? source : null, isJudged: judged !== null };
      host.work?.save(key, JSON.stringify(place));
    } else if (state.failure !== null) wanted.current = null;
    else if (reading !== null && work === null) {
      if (current.isJudged && judged === null) {
        // Once: what cannot be judged any more is not tried for ever.
        wanted.current = { ...current, isJudged: false };
        return actions.assess();
      }
      wanted.current = null;
      actions.openStep(current.step);
    }
  }, [actions, host, judged, part, reading, source, state.failure, step, work]);
}

/**
 * The place of a kept text; null where there is none, or it cannot be understood.
 *
 * @example
 * placeFrom("{}") // => null
 */
export function placeFrom(text: string | null): Place | null {
  try {
    const { part, step, source, isJudged } = JSON.parse(text ?? "null") as Partial<Place>;
    if (step === undefined || !steps.includes(step) || (typeof part !== "string" && part !== null)) return null;
    return { part, step, source: source?.kind === "host" ? source : null, isJudged: isJudged === true };
  } catch {
    return null;
  }
}
