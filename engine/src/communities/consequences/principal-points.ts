// What a school's grade is worth to its principal.

/** Grades of a school's yearly assessment: 优秀, 良好, 合格, 不合格. */
export type SchoolGrade = "excellent" | "good" | "pass" | "fail";

/** Points of each grade. */
export type GradePoints = Readonly<Record<SchoolGrade, number>>;

/**
 * 40, 32, 24 and 0 of a principal's 100 points.
 *
 * Source: a county's assessment of principals, 学校发展 40 分; weak as to where.
 */
export const principalPoints: GradePoints = { excellent: 40, good: 32, pass: 24, fail: 0 };

/**
 * The points that a school's grade brings its principal (学校等次折算为校长考核得分).
 *
 * Rule: the entry of `points` under the grade. Units: points of a principal's 100; 40, 32, 24 and 0 where none are given. Zero is
 * what a failed grade brings, and not the same as missing. None: null where there is no grade. Errors: none.
 *
 * Source: a county's assessment of principals, as `principalPoints` says; weak as to where.
 *
 * @example
 * principalPointsOf("good") // => 32
 * principalPointsOf("fail") // => 0
 * principalPointsOf(null) // => null
 */
export const principalPointsOf = (grade: SchoolGrade | null, points: GradePoints = principalPoints): number | null =>
  grade === null ? null : points[grade];
