// Puts the fake of WPS where WPS puts itself in a page: what the pane and the page behind the windows find there. Bundled, then injected.
import { columnLetters } from "@junheng/engine/reading/cells";
import { FakeRange } from "./fake-range.js";
import type { FakeSheet } from "./fake-sheet.js";
import { makeFakeWps } from "./fake-wps.js";

const fake = makeFakeWps();
const { app, book, trips } = fake;
const functions = new Map<string, (...values: readonly unknown[]) => unknown>();
const stored = new Map<string, unknown>();
const panes: { readonly ID: number; Visible: boolean; readonly url: string }[] = [];

const shell = {
  CreateTaskPane: (url: string) => {
    const pane = { ID: panes.length + 1, Visible: false, url };
    panes.push(pane);
    return pane;
  },
  GetTaskPane: (id: number) => panes.find(({ ID }) => ID === id),
  PluginStorage: {
    getItem: (key: string) => stored.get(key),
    setItem: (key: string, value: unknown) => stored.set(key, value),
  },
  AddCustomFunction: (namespace: string, name: string, call: (...values: readonly unknown[]) => unknown) =>
    functions.set(`${namespace}.${name}`, call),
};

/** As some builds have it: the workbook on `wps.Application`, panes and functions on `wps`. */
Object.assign(globalThis, {
  wps: { Application: app, ...shell },
  fakeWps: {
    fill: (name: string, rows: readonly (readonly unknown[])[]) => {
      const sheet = book.sheets.length === 1 && book.active.cells.size === 0 ? book.active : book.add(name);
      sheet.Name = name;
      rows.forEach((cells, row) =>
        cells.forEach((value, column) => {
          if (value === null) return;
          const type = ({ number: "Double", string: "String", boolean: "Boolean" } as const)[
            typeof value as "number" | "string" | "boolean"
          ];
          Object.assign(sheet.cell(row, column), { value, type });
        }),
      );
    },
    select: (name: string, address: string) => fake.select(FakeRange.at(book.sheet(name), address)),
    formula: (name: string, address: string) => FakeRange.at(book.sheet(name), address).Formula,
    sheets: () => book.sheets.map(({ Name, Visible }) => [Name, Visible]),
    cells: (name: string) => cellsOf(book.sheet(name)),
    trips: () => trips.count,
    panes: () => panes,
    names: () => [...functions.keys()],
    call: (name: string, ...values: readonly unknown[]) => functions.get(name)?.(...values),
  },
});

const cellsOf = (sheet: FakeSheet): Record<string, unknown> =>
  Object.fromEntries(
    [...sheet.cells].flatMap(([key, { type, value }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return type === "Empty" ? [] : [[`${columnLetters(column)}${row + 1}`, value]];
    }),
  );
