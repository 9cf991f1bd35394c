// What a school is: its record, its stages, and how a multi-stage school is divided.
export * from "./countable.js";
export * from "./emis.js";
export * from "./field.js";
export * from "./fields.js";
export * from "./quantity.js";
export * from "./record.js";
export { schoolKeys } from "./same-school.js";
export type { NamedSchool, SchoolKey } from "./same-school.js";
export * from "./schema.js";
export * from "./sound-records.js";
export * from "./source.js";
export * from "./split.js";
export * from "./stage.js";
