// Files while a set is made: each written, and what is true of it kept.
import type { FormSchool } from "./sheets/form-school.js";
import type { MadeSheet } from "./sheets/made-sheet.js";
import { addressOf } from "./sheets/made-sheet.js";
import type { FileKind } from "./files/write-file.js";
import { writeFile } from "./files/write-file.js";
import type { SchoolFault } from "./fault-plan.js";
import { wrongTotal } from "./faults/others.js";
import type { MadeFile, TrueCell, TrueFault, TrueFigure, TrueName } from "./truth.js";

/** What is gathered. */
export interface SetMaker {
  readonly add: (base: string, kind: FileKind, sheets: readonly MadeSheet[], faults: FileFaults) => string;
  /** The bytes of a file once more, under another name. */
  readonly again: (file: string, name: string) => void;
  readonly files: () => readonly MadeFile[];
  readonly figures: readonly TrueFigure[];
  readonly names: readonly TrueName[];
  readonly faults: readonly TrueFault[];
}

/** The faults that a file holds. */
export interface FileFaults {
  readonly bySchool?: ReadonlyMap<string, SchoolFault>;
  readonly wrongTotal?: string;
}

/** Begins a set. */
export function setMaker(): SetMaker {
  const files = new Map<string, Uint8Array>();
  const figures: TrueFigure[] = [];
  const names: TrueName[] = [];
  const faults: TrueFault[] = [];
  return {
    add: (base, kind, sheets, { bySchool, wrongTotal: path }) => {
      const file = `${base}.${kind}`;
      if (files.has(file)) throw new Error(`two files are called ${file}`);
      files.set(file, writeFile(sheets, kind));
      const own: TrueFigure[] = [];
      for (const sheet of sheets) {
        const name = kind === "csv" ? base : sheet.name;
        const cellOf = (at: { readonly row: number; readonly column: number }): TrueCell => ({
          file,
          sheet: name,
          cell: addressOf(at),
        });
        for (const { code, path, reads, year, ...at } of sheet.figures)
          own.push({ ...cellOf(at), code, path, reads, ...(year !== undefined && { year }) });
        for (const { code, name: text, ...at } of sheet.names) names.push({ ...cellOf(at), code, name: text });
        const total = path === undefined ? undefined : sheet.totals.get(path);
        if (total !== undefined)
          faults.push({ fault: wrongTotal, code: null, cells: [cellOf(total)], meant: new Map() });
      }
      figures.push(...own);
      for (const [code, { fault, copyOf, paths, meant }] of bySchool ?? []) {
        const cells = own
          .filter((figure) => figure.code === code && figure.year !== 2023 && paths.includes(figure.path))
          .map(({ file: of, sheet, cell }): TrueCell => ({ file: of, sheet, cell }));
        if (cells.length > 0) faults.push({ fault, code, cells, meant, ...(copyOf !== undefined && { copyOf }) });
      }
      return file;
    },
    again: (file, name) => {
      const bytes = files.get(file);
      if (bytes === undefined) throw new Error(`there is no ${file}`);
      files.set(name, bytes);
      const copy = <T extends TrueCell>(list: T[]): void => {
        list.push(
          ...list
            .filter((each) => each.file === file)
            .map((each) => ({ ...each, file: name, ...(each.sheet === baseOf(file) && { sheet: baseOf(name) }) })),
        );
      };
      copy(figures);
      copy(names);
    },
    files: () => [...files].map(([file, bytes]) => ({ file, bytes })),
    figures,
    names,
    faults,
  };
}

const baseOf = (file: string): string => file.replace(/\.\w+$/, "");

/** A school without its figures: a blank form. */
export const blankOf = (own: FormSchool): FormSchool => ({
  ...own,
  sent: new Map([...own.sent].map(([path]) => [path, null])),
});
