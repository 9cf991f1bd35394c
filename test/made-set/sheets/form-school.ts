// A school as it fills in a form: the name it writes, the figures it sends, and what its cells are called.
import type { Chance } from "../../../samples/county/random.js";
import type { MadeSchool } from "../county/made-school.js";
import type { AskedUnit, FormItem } from "./labels.js";
import { codeLabels, itemOf, nameLabels, partsOfPath } from "./labels.js";
import type { PlacedFigure, Pencil } from "./made-sheet.js";
import type { Hand, SentFigure, WrittenFigure } from "./written-figure.js";
import { writeFigure, writeRatio } from "./written-figure.js";

/** A school with what it writes. */
export interface FormSchool {
  readonly school: MadeSchool;
  readonly name: string;
  /** None where the form is sent without. */
  readonly code: string | null;
  readonly sent: ReadonlyMap<string, SentFigure>;
}

/** A form: which figures it asks for, under which labels and in which units; the same for all schools on it. */
export interface FormWords {
  readonly title: string;
  readonly hand: Hand;
  readonly labelOf: (path: string) => string;
  readonly unitOf: (path: string) => AskedUnit;
  readonly nameLabel: string;
  readonly codeLabel: string;
}

/** Which units a form asks for: the usual ones, others (万元, 亩), or either by chance. */
export type UnitChoice = "usual" | "other" | "either";

/** Chooses the words of a form. */
export function formWords(chance: Chance, title: string, choice: UnitChoice): FormWords {
  const labels = new Map<string, string>();
  const units = new Map<string, AskedUnit>();
  const chosen = <T>(known: Map<string, T>, item: FormItem, choose: () => T): T => {
    const before = known.get(item.id);
    if (before !== undefined) return before;
    const made = choose();
    known.set(item.id, made);
    return made;
  };
  const some = <T>(all: readonly T[]): T => all[Math.floor(chance.next() * all.length)] as T;
  return {
    title,
    hand: { chance, untidy: chance.next() < 0.25 ? 0 : 0.25 },
    labelOf: (path) => {
      const item = itemOf(path);
      return chosen(labels, item, () => some(item.labels));
    },
    unitOf: (path) => {
      const item = itemOf(path);
      return chosen(units, item, () => {
        if (item.others === undefined || choice === "usual") return item.unit;
        if (choice === "other") return item.others[item.others.length - 1] as AskedUnit;
        return chance.next() < 0.25 ? some(item.others) : item.unit;
      });
    },
    nameLabel: some(nameLabels),
    codeLabel: some(codeLabels),
  };
}

/** Writes a figure of a school, or the blank it left. */
export const writtenOf = (words: FormWords, { sent }: FormSchool, path: string): WrittenFigure => {
  const figure = sent.get(path) ?? null;
  if (path === "whole.teacherPupilRatio" && typeof figure === "number") return writeRatio(words.hand, figure, 1);
  return writeFigure(words.hand, figure, words.unitOf(path));
};

/** Puts a figure of a school down. */
export const putFigure = (
  pencil: Pencil,
  words: FormWords,
  school: FormSchool,
  path: string,
  at: { readonly row: number; readonly column: number; readonly year?: number },
): PlacedFigure => {
  const { cell, reads } = writtenOf(words, school, path);
  const placed = { ...at, code: school.school.code, path, reads };
  pencil.figure(placed, cell);
  return placed;
};

/** The paths a school gives, those of one scope after another. */
export const pathsOf = ({ sent }: FormSchool): readonly string[] => [...sent.keys()];

/** The paths of schools together, grouped by scope: the whole last, as forms have it. */
export const scopesOf = (
  schools: readonly FormSchool[],
): readonly (readonly [scope: string, paths: readonly string[]])[] => {
  const all = [...new Set(schools.flatMap(pathsOf))];
  return ["primary", "junior", "whole"].flatMap((scope): readonly (readonly [string, readonly string[]])[] => {
    const own = all.filter((path) => partsOfPath(path)[0] === scope);
    return own.length === 0 ? [] : [[scope, own]];
  });
};
