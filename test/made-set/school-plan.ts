// Which school sends which form, under which name, with or without its code, and which faults are planted where.
import { chanceFrom } from "../../samples/county/random.js";
import type { MadeSchool } from "./county/made-school.js";
import { otherNames } from "./county/other-names.js";

/** The forms that are sent, and what becomes of those that send none. */
export type FormKind =
  | "wideMany"
  | "wide"
  | "vertical"
  | "beside"
  | "above"
  | "inline"
  | "selfCheck"
  | "twoSheets"
  | "blank"
  | "silent";

/** How many schools send each form. */
const counts: Readonly<Record<FormKind, number>> = {
  selfCheck: 4,
  wideMany: 16,
  wide: 8,
  vertical: 15,
  beside: 13,
  above: 7,
  inline: 3,
  twoSheets: 2,
  blank: 2,
  silent: 2,
};

/** A school with the form it sends. */
export interface PlannedSchool {
  readonly school: MadeSchool;
  readonly form: FormKind;
  /** The name it writes, and in which way it differs; empty where it does not. */
  readonly name: string;
  readonly way: string;
  readonly withCode: boolean;
}

const isVillage = ({ kind, locale }: MadeSchool): boolean => kind === "primary" && locale === "乡村";
const isOfOneStage = ({ kind }: MadeSchool): boolean => kind !== "nineYear";

/** Which schools a form is for, where it is not for all. */
const meantFor: Readonly<Partial<Record<FormKind, (school: MadeSchool) => boolean>>> = {
  selfCheck: ({ kind, locale }) => kind === "junior" || (kind === "primary" && locale === "镇区"),
  wideMany: isOfOneStage,
  inline: isOfOneStage,
  blank: isVillage,
  silent: isVillage,
};

/** Gives every school its form. The same seed gives the same plan, whatever faults are planted later. */
export function planSchools(schools: readonly MadeSchool[], seed: number): readonly PlannedSchool[] {
  const chance = chanceFrom(seed);
  const left = [...chance.shuffled(schools)];
  const planned: PlannedSchool[] = [];
  for (const form of [
    "selfCheck",
    "blank",
    "silent",
    "wideMany",
    "inline",
    "twoSheets",
    "wide",
    "vertical",
    "beside",
    "above",
  ] as const)
    for (let count = 0; count < counts[form]; count++) {
      const at = left.findIndex((school) => meantFor[form]?.(school) ?? true);
      const [school] = left.splice(at, 1);
      if (at < 0 || school === undefined) throw new Error(`no school is left for ${form}`);
      planned.push({ form, ...nameOf(school, planned.length), withCode: chance.next() < 0.6, school });
    }
  return planned;
}

/** Every other school writes another name than the county does: the next way that its name allows. */
const nameOf = (school: MadeSchool, position: number): Pick<PlannedSchool, "name" | "way"> => {
  if (position % 2 === 0) return { name: school.name, way: "" };
  for (let step = 0; step < otherNames.length; step++) {
    const { way, write } = otherNames[((position >> 1) + step) % otherNames.length] as (typeof otherNames)[number];
    const name = write(school);
    if (name !== null) return { name, way };
  }
  return { name: school.name, way: "" };
};
