// Which figures of the forms answer which inputs of the rubric of guarantee and quality (2017), and which ticks which items. As data.

/** An input of the rubric, and the figures of the forms that answer it. */
export interface FormInput {
  readonly input: string;
  readonly paths: readonly string[];
  /** Of several figures the one that counts; none where there is one figure alone. */
  readonly pick?: "least" | "most";
  /** The figure is of what may not be there at all: with none of it (0) the requirement does not apply. */
  readonly absentAtZero?: true;
  /** 无 in its place is no thing that does not apply, but none beyond the line. */
  readonly counted?: true;
}

const one = (input: string, path: string): FormInput => ({ input, paths: [path] });
const counted = (input: string, path: string): FormInput => ({ ...one(input, path), counted: true });

const subjects = ["chinese", "mathematics", "science", "pe", "arts", "morals"] as const;

/**
 * The inputs that the forms have figures for.
 *
 * How small schools are funded (Ⅳ.6) cannot be told: the form gives all of their pupils and all of their money, not the pupils of
 * each and the rate of a pupil; only that there are no such schools can. Whether places lean towards rural schools (Ⅳ.14) is no
 * figure either: it would need the share of rural pupils.
 *
 * Form Ⅵ gives two figures for recognition, of questionnaires and of visits, and the standard asks for one of 85 % without saying
 * which: the lower one counts, so that neither is below the line where the requirement is met.
 */
export const formInputs: readonly FormInput[] = [
  counted("primaryOver2000", "IV.4.primarySchoolsOver2000"),
  counted("juniorOver2000", "IV.4.juniorSchoolsOver2000"),
  counted("combinedOver2500", "IV.4.continuousSchoolsOver2500"),
  counted("primaryClassesOver45", "IV.5.primaryClassesOver45"),
  counted("juniorClassesOver50", "IV.5.juniorClassesOver50"),
  { ...one("smallSchoolFundedPupils", "IV.6.pupils"), absentAtZero: true },
  one("specialEducationFunds", "IV.7.publicFundsPerPupil"),
  one("teacherPay", "IV.8.teachersPay"),
  one("civilServantPay", "IV.8.officialsPay"),
  one("trainingCompletion", "IV.9.share"),
  one("eligibleTeachers", "IV.11.eligible"),
  one("exchangeShare", "IV.11.share"),
  one("backboneShare", "IV.11.backboneShare"),
  one("certificateShare", "IV.12.share"),
  one("primaryNearby", "IV.13.primaryShare"),
  one("juniorNearby", "IV.13.juniorShare"),
  one("seniorHighQuota", "IV.14.share"),
  one("migrantShare", "IV.15.share"),
  one("juniorRetention", "V.1.share"),
  one("disabledEnrolment", "V.2.share"),
  { input: "lowestMonitoringLevel", paths: subjects.map((subject) => `V.9.${subject}.level`), pick: "least" },
  { input: "largestSchoolDifference", paths: subjects.map((subject) => `V.9.${subject}.variation`), pick: "most" },
  { input: "recognitionRate", paths: ["VI.all.share", "VI.all.visitedShare"], pick: "least" },
];

/** The items of the rubric by the requirement of the form; an item that stands twice has one for each of its dates. */
export const formItems: Readonly<Record<string, readonly string[]>> = {
  "IV.1": ["siting"],
  "IV.2": ["oneStandard"],
  "IV.3": ["musicAndArtRoomsRelaxed", "musicAndArtRooms"],
  "IV.4": ["schoolSizeRelaxed", "schoolSize"],
  "IV.5": ["classSize"],
  "IV.6": ["smallSchoolFunds"],
  "IV.7": ["specialEducation"],
  "IV.8": ["pay"],
  "IV.9": ["training"],
  "IV.10": ["posts"],
  "IV.11": ["exchange"],
  "IV.12": ["certificates"],
  "IV.13": ["nearbyAdmission"],
  "IV.14": ["seniorHighPlaces"],
  "IV.15": ["migrantAndLeftBehind"],
  "V.1": ["retention"],
  "V.2": ["disabledChildren"],
  "V.3": ["charters"],
  "V.4": ["trainingFunds"],
  "V.5": ["equipment"],
  "V.6": ["moralEducation"],
  "V.7": ["curriculum"],
  "V.8": ["workload"],
  "V.9": ["monitoring"],
};
