// The figures that several examples share.

/** The published five-school example: books and pupils. */
export const books = [279, 137, 935, 160, 402];
export const pupils = [45, 37, 89, 76, 55];
export const booksPerPupil = books.map((count, school) => [count / (pupils[school] ?? Number.NaN)]);
export const pupilColumn = pupils.map((count) => [count]);

/** Two schools of as many pupils, one with three times as much as the other. */
export const oneAndThree = [
  [[1], [3]],
  [[100], [100]],
] as const;

/** The same two schools in two years: the low one has risen. */
export const raised = [...oneAndThree, [[2], [3]], [[100], [100]]] as const;

/** Stages as they are written in each language. */
export const primary = { "zh-CN": "小学", en: "primary" } as const;
