// A part of the pane that is asked for from outside, by a button of the ribbon: it may be asked for before the pane is there.
import type { Unsubscribe } from "../hosts/spreadsheet-host.js";

/** Who asks, and who opens. */
export interface AskedParts {
  readonly ask: (part: string) => void;
  /** Opens what is asked for from here on, and what was asked for last before. */
  readonly follow: (open: (part: string) => void) => Unsubscribe;
}

/** Makes it. */
export const askedParts = (): AskedParts => {
  let waiting: string | null = null;
  let opening: ((part: string) => void) | null = null;
  return {
    ask: (part) => {
      if (opening === null) waiting = part;
      else opening(part);
    },
    follow: (open) => {
      opening = open;
      if (waiting !== null) open(waiting);
      waiting = null;
      return () => {
        if (opening === open) opening = null;
      };
    },
  };
};
