// What must hold between the figures of one form, as data: the form shows it in its own cells while it is filled in.
import type { QuantityId } from "../schools/index.js";

/** A relation that looks wrong when `fails` is true; figures stand in braces. Told at the line of `at`. */
export interface FormRelation {
  /** The code of its sentence. */
  readonly code: string;
  readonly at: QuantityId;
  /** Between figures of one stage, or of the whole school, where {pupils} are those of all its stages. */
  readonly of: "stage" | "whole";
  readonly fails: string;
}

const degrees =
  "{doctorTeachers}+{masterTeachers}+{bachelorTeachers}+{associateTeachers}+{upperSecondaryTeachers}" as const;

/** Below this much site per pupil, in square metres, the area was most likely given in mu. */
const leastSite = 1;
/** Below this many yuan per pupil the value was most likely given in ten thousands. */
const leastEquipment = 10;

/** All of them. */
export const formRelations: readonly FormRelation[] = [
  { code: "classesOverPupils", at: "classes", of: "stage", fails: "{classes}>{pupils}" },
  { code: "largestTooSmall", at: "largestClass", of: "stage", fails: "{largestClass}*{classes}<{pupils}" },
  { code: "largestOverPupils", at: "largestClass", of: "stage", fails: "{largestClass}>{pupils}" },
  { code: "teachersOverStaff", at: "fullTimeTeachers", of: "stage", fails: "{fullTimeTeachers}>{staff}" },
  { code: "degreesOver", at: "upperSecondaryTeachers", of: "stage", fails: `${degrees}>{fullTimeTeachers}` },
  { code: "degreesUnder", at: "upperSecondaryTeachers", of: "stage", fails: `${degrees}<{fullTimeTeachers}` },
  {
    code: "titlesOver",
    at: "intermediateTitleTeachers",
    of: "stage",
    fails: "{seniorTitleTeachers}+{intermediateTitleTeachers}>{fullTimeTeachers}",
  },
  { code: "backboneOver", at: "backboneTeachers", of: "stage", fails: "{backboneTeachers}>{fullTimeTeachers}" },
  {
    code: "peArtsOver",
    at: "artsTeachers",
    of: "stage",
    fails: "{peTeachers}+{musicTeachers}+{fineArtTeachers}+{artsTeachers}>{fullTimeTeachers}",
  },
  { code: "siteInMu", at: "siteArea", of: "whole", fails: `{siteArea}<${leastSite}*{pupils}` },
  { code: "teachingOverBuilding", at: "teachingArea", of: "whole", fails: "{teachingArea}>{buildingArea}" },
  { code: "indoorOverTeaching", at: "indoorSportsArea", of: "whole", fails: "{indoorSportsArea}>{teachingArea}" },
  { code: "groundOverSite", at: "sportsGroundArea", of: "whole", fails: "{sportsGroundArea}>{siteArea}" },
  {
    code: "equipmentInTenThousands",
    at: "equipmentValue",
    of: "whole",
    fails: `AND({equipmentValue}>0,{equipmentValue}<${leastEquipment}*{pupils})`,
  },
];
