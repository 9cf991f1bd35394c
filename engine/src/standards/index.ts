// The national rules as data, provincial variants by extension, and standards from files.
export * from "./national/basic-2012.js";
export * from "./built-in.js";
export * from "./extend.js";
export { ownFieldUnits } from "./own-schema.js";
export { isUsuallySplit, isUsuallyWhole } from "./own-unit.js";
export * from "./parameter.js";
export * from "./national/quality-2017.js";
export * from "./read.js";
export * from "./schema.js";
export * from "./standard.js";
export * from "./variant.js";
export * from "./with-indicator.js";
