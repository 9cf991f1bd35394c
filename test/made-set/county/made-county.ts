// An invented county: 72 schools of all kinds with their true figures, made from a seed.
import type { Profile } from "../../../samples/county/profiles.js";
import { profiles } from "../../../samples/county/profiles.js";
import type { Chance } from "../../../samples/county/random.js";
import type { TrueChange } from "./last-year.js";
import { yearBefore } from "./last-year.js";
import type { SchoolSize } from "./made-figures.js";
import { madeFigures } from "./made-figures.js";
import { madePlaces } from "./made-names.js";
import type { MadeKind, MadeSchool } from "./made-school.js";

const typeTexts: Readonly<Record<MadeKind, string>> = {
  primary: "小学",
  junior: "初级中学",
  nineYear: "九年一贯制学校",
  teachingPoint: "教学点",
  campus: "小学",
};

const profileOf = ({ kind, locale }: Pick<MadeSchool, "kind" | "locale">): Profile => {
  if (kind === "campus") return profiles.urbanPrimary;
  if (kind === "nineYear" || kind === "teachingPoint") return profiles[kind];
  if (kind === "junior") return locale === "城区" ? profiles.urbanJunior : profiles.ruralJunior;
  return locale === "城区" ? profiles.urbanPrimary : locale === "镇区" ? profiles.townPrimary : profiles.villagePrimary;
};

const sizeOf = (chance: Chance, { kind, locale }: Pick<MadeSchool, "kind" | "locale">): SchoolSize => {
  switch (kind) {
    case "teachingPoint":
      return { primary: chance.whole(9, 58), boarding: 0 };
    case "campus":
      return { primary: chance.whole(380, 720), boarding: 0 };
    case "nineYear":
      return { primary: chance.whole(240, 430), junior: chance.whole(190, 360), boarding: chance.around(0.35, 0.08) };
    case "junior":
      return {
        junior: locale === "城区" ? chance.whole(1100, 1700) : chance.whole(320, 880),
        boarding: chance.around(0.5, 0.12),
      };
    case "primary":
      if (locale === "城区") return { primary: chance.whole(1200, 1950), boarding: 0 };
      return locale === "镇区"
        ? { primary: chance.whole(480, 980), boarding: chance.around(0.15, 0.05) }
        : { primary: chance.whole(110, 290), boarding: 0 };
  }
};

/** Schools that truly changed since last year, by their place in the list. */
const changes: ReadonlyMap<number, TrueChange> = new Map([
  [20, "building"],
  [37, "pupils"],
]);

/** Makes the county: the same from the same chance. */
export const madeCounty = (chance: Chance): readonly MadeSchool[] =>
  madePlaces.map((place, index) => {
    const figures = madeFigures(chance, profileOf(place), sizeOf(chance, place));
    return {
      ...place,
      code: `9990${String(index + 1).padStart(6, "0")}`,
      typeText: typeTexts[place.kind],
      figures,
      lastYear: yearBefore(chance, figures, changes.get(index) ?? "none"),
    };
  });
