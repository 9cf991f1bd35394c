// Which of the five dimensions each figure of a county speaks of, by the input of the rubric that it answers.
import type { Dimension } from "../indicators/index.js";

/** The inputs of the built-in rubrics, by dimension. A rubric of a province's own is measured by the inputs that it shares with them. */
export const inputsOfDimension: Readonly<Record<Dimension, readonly string[]>> = {
  // Who has a place at school and keeps it: disabled children, migrant children, those left behind, those who stay to the end.
  rights: [
    ...["disabledEnrolment", "migrantShare", "migrantDeduction", "leftBehindCare"],
    ...["primaryRetention", "juniorRetention"],
  ],
  // Whether the place depends on where a child lives or is chosen: admission nearby, senior places shared out, no key classes.
  opportunity: [
    ...["primaryNearby", "juniorNearby", "seniorHighQuota", "quotaToRural", "quotaDeclines"],
    "keySchoolsAndClasses",
  ],
  resources: [
    // Where schools stand and by which norms, and rooms and schools that are too few, too small or too large.
    ...["layout", "unifiedStandards", "standardisation", "schoolsShortOfMusicRooms", "schoolsShortOfArtRooms"],
    ...["musicRoomsBelow96", "artRoomsBelow90", "musicRoomsBelow73", "artRoomsBelow67", "roomsBelow54", "roomsBelow61"],
    ...["primaryOver2000", "juniorOver2000", "combinedOver2500", "schoolsOver2400", "combinedOver3000"],
    "vocationalWithClasses",
    // Money, and pay; money for training is money still.
    ...["smallSchoolFundedPupils", "specialEducationFunds", "separateBudget", "appropriationGrowth"],
    ...["perPupilSpendingGrowth", "publicFundsGrowth", "weakSchoolsSupported", "transferShare"],
    ...["teacherPay", "performancePay", "performancePayApproved", "performancePayPaid", "payGrowth"],
    ...["lowestTrainingShare", "trainingFundsShare"],
    // How many teachers there are, for which subjects, and with which certificate.
    ...["postsAllocated", "certificateShare", "primaryPupilsPerStaff", "juniorPupilsPerStaff", "subjectsStaffed"],
  ],
  // What becomes of the resources day by day: classes, the exchange and training of teachers, courses, workload, management.
  process: [
    ...["largestPrimaryClass", "largestJuniorClass", "primaryClassesOver45", "juniorClassesOver50"],
    ...["exchangeShare", "backboneShare", "rotationShare", "trainingCompletion"],
    ...["fullCurriculum", "schoolsShortOfCourses", "practicalActivities", "noOverload", "loadSatisfaction"],
    ...["schoolsWithoutCharter", "schoolsNotInformatised", "schoolsBelowGood"],
  ],
  // What comes of it: levels and differences of the national monitoring, fitness, and what people think of their schools.
  outcome: [
    ...["lowestMonitoringLevel", "largestSchoolDifference", "fitnessPassRate"],
    ...["recognitionRate", "satisfactionRate"],
  ],
};

/** Of each input its dimension; none of what is only held against others (a line, a growth of revenue), of vetoes and of texts. */
export const dimensionOfInput: ReadonlyMap<string, Dimension> = new Map(
  Object.entries(inputsOfDimension).flatMap(([dimension, inputs]) =>
    inputs.map((input) => [input, dimension as Dimension] as const),
  ),
);
