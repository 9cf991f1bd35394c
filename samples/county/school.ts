// What the sample knows of an invented school.

/** Figures of one stage. */
export interface StageFigures {
  readonly pupils: number;
  readonly classes: number;
  readonly grades: number;
  readonly largestClass: number;
  readonly teachers: number;
  readonly master: number;
  readonly bachelor: number;
  readonly associate: number;
  readonly seniorTitle: number;
  readonly intermediateTitle: number;
  readonly backbone: number;
  readonly pe: number;
  readonly music: number;
  readonly fineArt: number;
}

/** Figures of the whole school: areas in square metres, equipment in yuan. */
export interface SiteFigures {
  readonly siteArea: number;
  readonly teachingArea: number;
  readonly indoorSportsArea: number;
  readonly sportsGroundArea: number;
  readonly equipmentValue: number;
  readonly computers: number;
  readonly books: number;
  readonly multimediaRooms: number;
}

/** An invented school. */
export interface SampleSchool {
  readonly name: string;
  readonly code: string;
  readonly kind: "primary" | "teachingPoint" | "junior" | "nineYear";
  readonly owner: "县级教育部门" | "民办";
  readonly locale: "城区" | "镇区" | "乡村";
  readonly township: string;
  /** The school that a teaching point belongs to. */
  readonly parent?: string;
  readonly primary?: StageFigures;
  readonly junior?: StageFigures;
  readonly site: SiteFigures;
}
