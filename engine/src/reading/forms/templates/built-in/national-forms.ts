// The forms of the national application of 2017, for reading and writing: their numbers, and the ids that follow from these.

/** All of them, in their order. */
export const nationalForms = ["I", "II-1", "II-2", "III", "IV", "V", "VI"] as const;

/** One of them. */
export type NationalForm = (typeof nationalForms)[number];

/**
 * The id of the template that a filled national form is read by (表式编号).
 *
 * Rule: `form-` and its number as printed. Units: none. Missing: II-2 has an id and no template: it is a table of schools. None: always a text.
 * Errors: none thrown; the type keeps other numbers out. Source: ours, by the numbers of the application of 2017.
 *
 * @example
 * templateIdOf("II-1") // => "form-II-1"
 */
export const templateIdOf = (form: NationalForm): string => `form-${form}`;

/**
 * The id of the result sheet that a national form is written to (结果表编号).
 *
 * Rule: as `templateIdOf`, in lower case, as options of the command are. Units: none. Missing: each of the seven has one. None: always a text.
 * Errors: none thrown. Source: ours, by the numbers of the application of 2017.
 *
 * @example
 * sheetIdOf("II-1") // => "form-ii-1"
 */
export const sheetIdOf = (form: NationalForm): string => `form-${form.toLowerCase()}`;
