// WPS for tests: a workbook in memory behind the object model's names, with the traps that are on record, and a count of trips.
// It is no WPS: what it lets pass, a real one may refuse.
import type { WpsApplication, WpsEvents } from "../../addin/src/hosts/wps/model.js";
import { counted, type Trips } from "./count-trips.js";
import { FakeBook } from "./fake-book.js";
import { FakeRange } from "./fake-range.js";
import type { FakeSheet } from "./fake-sheet.js";

type Listener = (...values: readonly unknown[]) => void;

/** What a test holds of the fake. */
export interface FakeWps {
  readonly app: WpsApplication;
  readonly events: WpsEvents;
  readonly book: FakeBook;
  readonly trips: Trips;
}

/** The program around the workbook. */
class FakeApplication {
  DisplayAlerts = true;
  EnableEvents = true;
  ScreenUpdating = true;
  selection: FakeRange | { readonly several: number } | null = null;
  readonly listeners = new Map<string, Set<Listener>>();
  readonly ActiveWindow = { SplitRow: 0, SplitColumn: 0, FreezePanes: false };

  constructor(readonly book: FakeBook) {
    book.program = {
      asks: () => this.DisplayAlerts,
      changed: (sheet) => {
        if (this.EnableEvents) for (const heard of this.listeners.get("SheetChange") ?? []) heard(sheet);
      },
    };
  }

  get ActiveWorkbook(): FakeBook {
    return this.book;
  }
  get ActiveSheet(): FakeSheet {
    return this.book.active;
  }
  get Selection(): unknown {
    if (this.selection instanceof FakeRange) return this.selection;
    if (this.selection !== null) return { Areas: { Count: this.selection.several } };
    return new FakeRange(this.book.active, 0, 0, 1, 1);
  }
  get ApiEvent(): WpsEvents {
    return {
      AddApiEventListener: (name, listener) =>
        this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener)),
      RemoveApiEventListener: (name, listener) => this.listeners.get(name)?.delete(listener),
    };
  }
  Intersect(one: FakeRange, other: FakeRange): FakeRange | null {
    return one.and(other);
  }
}

/** Makes a program with one empty sheet, `Sheet1`. */
export const makeFakeWps = (): FakeWps & { select(range: FakeRange | { readonly several: number }): void } => {
  const book = new FakeBook();
  const program = new FakeApplication(book);
  const trips: Trips = { count: 0, before: () => {} };
  const app = counted(program, trips) as unknown as WpsApplication;
  return {
    app,
    events: program.ApiEvent,
    book,
    trips,
    select: (range) => {
      program.selection = range;
    },
  };
};
