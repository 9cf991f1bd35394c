// Tables of schools to records: who each school is, its figures, and every doubt named by its cell.
export { settleNames } from "./check-names.js";
export { wideTables } from "./long-table.js";
export { checkTeachers } from "./check-teachers.js";
export { mappingOf } from "./mapping.js";
export { readFigures } from "./read-figures.js";
export type { Identity } from "./read-identity.js";
