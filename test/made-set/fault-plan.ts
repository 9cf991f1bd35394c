// Which faults are planted in which schools: every kind at least twice, in different forms, one school one fault.
import type { Chance } from "../../samples/county/random.js";
import type { FaultKind, PlantedFault } from "./faults/fault.js";
import { implausibleFaults as unlikely } from "./faults/implausible.js";
import { impossibleFaults as cannot } from "./faults/impossible.js";
import { otherFaults as other, sameFigures } from "./faults/others.js";
import type { FormKind, PlannedSchool } from "./school-plan.js";
import type { MadeSchool } from "./county/made-school.js";
import type { UnitChoice } from "./sheets/form-school.js";
import { trueFigure } from "./faults/fault.js";
import type { SentFigure } from "./sheets/written-figure.js";

type Figures = ReadonlyMap<string, SentFigure>;

const wanted: readonly (readonly [fault: FaultKind, form: FormKind])[] = [
  [cannot.splitPupils, "vertical"],
  [cannot.splitPupils, "beside"],
  [cannot.negative, "wide"],
  [cannot.negative, "above"],
  [cannot.negativePersons, "vertical"],
  [cannot.teachersOverStaff, "beside"],
  [cannot.teachersOverStaff, "wideMany"],
  [cannot.boardersOverPupils, "vertical"],
  [cannot.teachingOverBuilding, "above"],
  [cannot.teachingOverBuilding, "wide"],
  [cannot.degrees, "beside"],
  [cannot.degrees, "wide"],
  [cannot.largestClass, "selfCheck"],
  [cannot.largestClass, "wideMany"],
  [cannot.largestClass, "vertical"],
  [cannot.fraction, "vertical"],
  [cannot.fraction, "above"],
  [unlikely.spreadHigh, "beside"],
  [unlikely.spreadLow, "wideMany"],
  [unlikely.jumpUp, "vertical"],
  [unlikely.jumpDown, "wideMany"],
  [unlikely.yuanAsTenThousand, "beside"],
  [unlikely.yuanAsTenThousand, "wideMany"],
  [unlikely.tenThousandAsYuan, "vertical"],
  [unlikely.mu, "wide"],
  [unlikely.mu, "beside"],
  [unlikely.share, "vertical"],
  [unlikely.share, "wideMany"],
  [unlikely.classOfHundreds, "above"],
  [unlikely.classOfHundreds, "wide"],
  [other.county, "inline"],
  [other.county, "wide"],
  [other.missingPupils, "beside"],
  [other.missingPupils, "wideMany"],
  [other.missingBooks, "vertical"],
  [other.missingBooks, "wideMany"],
  [other.noFigure, "beside"],
  [other.noFigure, "wideMany"],
  [other.roundOnly, "wideMany"],
  [other.roundOnly, "vertical"],
];

/** Forms that ask for every figure. A fault no school of its own form can have is planted in another of these. */
const full: ReadonlySet<FormKind> = new Set(["wide", "beside", "above", "vertical", "wideMany", "inline"]);
const copies: readonly FormKind[] = ["wideMany", "vertical"];

/** What a school sends, and the fault in it. */
export interface SchoolFault extends PlantedFault {
  readonly sent: Figures;
  readonly units: UnitChoice;
}

/** Plants the faults; a fault for which no school is left is a mistake of this plan. */
export function plantFaults(
  planned: readonly PlannedSchool[],
  sentBy: (school: MadeSchool) => Figures,
  chance: Chance,
): ReadonlyMap<string, SchoolFault> {
  const faults = new Map<string, SchoolFault>();
  const models = new Set<string>();
  const isFree = ({ school: { code } }: PlannedSchool): boolean => !faults.has(code) && !models.has(code);
  for (const [fault, form] of wanted) {
    const able = planned.flatMap((each) => {
      const changes = isFree(each)
        ? plantIn(fault, { ...each.school, figures: numbersOf(sentBy(each.school)) }, chance)
        : null;
      return changes === null ? [] : [{ ...each, changes }];
    });
    const found = able.find((each) => each.form === form) ?? able.find((each) => full.has(each.form));
    if (found === undefined) throw new Error(`no school is left for ${fault.kind}`);
    const { school, changes } = found;
    const sent = new Map([...sentBy(school), ...changes]);
    const all = numbersOf(sentBy(school));
    faults.set(school.code, {
      fault,
      code: school.code,
      paths: [...changes.keys()],
      meant: new Map([...changes.keys()].map((path) => [path, trueFigure({ ...school, figures: all }, path)])),
      sent,
      units: fault === unlikely.tenThousandAsYuan ? "other" : "usual",
    });
  }
  for (const form of copies) {
    const free = planned.filter((each) => isFree(each) && each.school.kind === "primary");
    const copy = free.find((each) => each.form === form) ?? free.find((each) => full.has(each.form));
    const model = free.find((each) => full.has(each.form) && each.form !== copy?.form);
    if (copy === undefined || model === undefined) throw new Error(`no school is left to copy another in ${form}`);
    const sent = sentBy(model.school);
    const paths = [...sent.keys()];
    const { code } = copy.school;
    faults.set(code, {
      fault: sameFigures,
      code,
      copyOf: model.school.code,
      paths,
      meant: numbersOf(sentBy(copy.school)),
      sent,
      units: "usual",
    });
    models.add(model.school.code);
  }
  return faults;
}

const plantIn = (fault: FaultKind, school: MadeSchool, chance: Chance): ReturnType<FaultKind["plant"]> =>
  fault.plant(school, chance);

const numbersOf = (figures: Figures): ReadonlyMap<string, number> =>
  new Map([...figures].flatMap(([path, value]) => (typeof value === "number" ? [[path, value] as const] : [])));
