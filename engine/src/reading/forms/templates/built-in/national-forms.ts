// The forms of the national application of 2017, for reading and writing: their numbers, and the ids that follow from these.

/** All of them, in their order. */
export const nationalForms = ["I", "II-1", "II-2", "III", "IV", "V", "VI"] as const;

/** One of them. */
export type NationalForm = (typeof nationalForms)[number];

/** The id of the template that a filled one is read by. */
export const templateIdOf = (form: NationalForm): string => `form-${form}`;

/** The id of the result sheet that it is written to. */
export const sheetIdOf = (form: NationalForm): string => `form-${form.toLowerCase()}`;
