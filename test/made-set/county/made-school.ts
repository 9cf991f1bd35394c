// What the made set knows of an invented school: who it is, and its true figures by path.

/** Figures by path, such as `whole.pupils` or `primary.classes`, in the field's own unit. */
export type Figures = ReadonlyMap<string, number>;

/** A kind of invented school. A campus belongs to a school and sends a form of its own. */
export type MadeKind = "primary" | "junior" | "nineYear" | "teachingPoint" | "campus";

/** An invented school with its true figures, this year and last. */
export interface MadeSchool {
  readonly code: string;
  /** The name in the county's own table. */
  readonly name: string;
  readonly kind: MadeKind;
  /** 学校类型, as forms write it. */
  readonly typeText: string;
  readonly locale: "城区" | "镇区" | "乡村";
  readonly township: string;
  /** The school that a teaching point or a campus belongs to. */
  readonly parent?: string;
  readonly figures: Figures;
  readonly lastYear: Figures;
}
