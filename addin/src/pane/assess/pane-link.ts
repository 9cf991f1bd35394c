// What the hooks of an assessment share.
import type { Dispatch } from "react";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import type { PaneEvent, PaneState } from "./state.js";

/** The host, the state of the moment, and the way to change it. */
export interface PaneLink {
  readonly host: SpreadsheetHost;
  readonly latest: { readonly current: PaneState };
  readonly dispatch: Dispatch<PaneEvent>;
}

/** Lets the page draw and answer before the next piece of work. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
