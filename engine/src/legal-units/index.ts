// Legal units: several schools under one legal person, found once, decided once, applied wherever schools are counted.
export { keptUnitChoices, unitChoicesOf } from "./choices.js";
export type { UnitChoices } from "./choices.js";
export * from "./fold-units.js";
export * from "./legal-unit.js";
export * from "./not-found.js";
export * from "./units-of.js";
