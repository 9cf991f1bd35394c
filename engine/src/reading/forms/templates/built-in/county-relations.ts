// How the figures of the county's forms hang together: what is computed of others, and what is a part of what. As data.
import { indicatorColumns } from "./county-resources.js";

/** A printed figure that follows from others. Of several ways to compute it the first counts whose figures are all there. */
export interface FormRelation {
  readonly path: string;
  /** In letters: a is the first of `of`, b the second. */
  readonly formula: string;
  /** Paths, of other forms too; an empty one is never printed. */
  readonly of: readonly string[];
}

/** A figure that cannot be more than another. */
export interface FormPart {
  readonly part: string;
  readonly whole: string;
}

const ratio = (path: string, part: string, whole: string): FormRelation => ({
  path,
  formula: "a/b",
  of: [part, whole],
});

/** A share in a requirement of form Ⅳ or Ⅴ: ids behind the number of the requirement. */
const shareIn = (requirement: string, share: string, part: string, whole: string): FormRelation =>
  ratio(`${requirement}.${share}`, `${requirement}.${part}`, `${requirement}.${whole}`);

/** The schools of a stage, as the notes of form Ⅱ-2 count them, from form Ⅰ. */
const schoolsOf = {
  primary: ["I.primary.schools", "I.nineYear.schools", "I.twelveYear.schools", "I.teachingPointsOf50"],
  junior: ["I.junior.schools", "I.nineYear.schools", "I.completeSecondary.schools", "I.twelveYear.schools"],
};

/** The shares of form Ⅱ-1: of all schools of form Ⅰ; without that form, of some whole number of schools. */
const schoolShares: readonly FormRelation[] = (["primary", "junior"] as const).flatMap((stage) =>
  [...indicatorColumns.map(([id]) => id), "comprehensive"].flatMap((id): readonly FormRelation[] => {
    const [path, schools] = [`II-1.${stage}.${id}.share`, `II-1.${stage}.${id}.schools`];
    return [{ path, formula: "a/(b+c+d+e)", of: [schools, ...schoolsOf[stage]] }, ratio(path, schools, "")];
  }),
);

const asked = ["all", "parents"] as const;

/** What is computed of other figures. */
export const countyRelations: readonly FormRelation[] = [
  ...schoolShares,
  shareIn("IV.7", "publicFundsPerPupil", "publicFunds", "pupils"),
  shareIn("IV.9", "share", "trained", "teachers"),
  shareIn("IV.11", "share", "exchanged", "eligible"),
  shareIn("IV.11", "backboneShare", "backbone", "exchanged"),
  shareIn("IV.12", "share", "certified", "teachers"),
  shareIn("IV.14", "share", "allocated", "places"),
  shareIn("IV.14", "ruralShare", "rural", "allocated"),
  { path: "IV.15.together", formula: "a+b", of: ["IV.15.inPublic", "IV.15.inBoughtPlaces"] },
  { path: "IV.15.share", formula: "(a+b)/c", of: ["IV.15.inPublic", "IV.15.inBoughtPlaces", "IV.15.children"] },
  shareIn("IV.15", "share", "together", "children"),
  {
    path: "V.1.share",
    formula: "(a-b+c)/(d-e)",
    of: ["V.1.graduating", "V.1.movedIn", "V.1.movedOut", "V.1.entered", "V.1.died"],
  },
  shareIn("V.2", "share", "enrolled", "children"),
  shareIn("V.2", "specialShare", "inSpecialSchools", "enrolled"),
  ...asked.flatMap((who) => [
    shareIn(`VI.${who}`, "share", "content", "valid"),
    shareIn(`VI.${who}`, "visitedShare", "visitedContent", "visited"),
  ]),
];

const partIn = (place: string, part: string, whole: string): FormPart => ({
  part: `${place}.${part}`,
  whole: `${place}.${whole}`,
});

/** What is a part of what. */
export const countyParts: readonly FormPart[] = [
  partIn("I", "ruralPopulation", "population"),
  partIn("I", "teachingPointsOf50", "teachingPoints"),
  partIn("I.primary", "fullTimeTeachers", "staff"),
  partIn("I.junior", "fullTimeTeachers", "staff"),
  partIn("IV.9", "trained", "teachers"),
  partIn("IV.11", "exchanged", "eligible"),
  partIn("IV.11", "backbone", "exchanged"),
  partIn("IV.12", "certified", "teachers"),
  partIn("IV.14", "allocated", "places"),
  partIn("IV.14", "rural", "allocated"),
  partIn("IV.15", "inPublic", "children"),
  partIn("IV.15", "inBoughtPlaces", "children"),
  partIn("IV.15", "together", "children"),
  partIn("V.2", "enrolled", "children"),
  partIn("V.2", "inSpecialSchools", "enrolled"),
  ...asked.flatMap((who) => [
    partIn(`VI.${who}`, "valid", "questionnaires"),
    partIn(`VI.${who}`, "content", "valid"),
    partIn(`VI.${who}`, "visitedContent", "visited"),
  ]),
  ...["questionnaires", "valid", "content", "visited", "visitedContent"].map((id) => ({
    part: `VI.parents.${id}`,
    whole: `VI.all.${id}`,
  })),
];
