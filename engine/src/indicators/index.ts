// What is measured: numerators over pupils, with unit, direction and dimension.
export * from "./catalogue.js";
export * from "./figure-ids.js";
export * from "./indicator.js";
export * from "./own.js";
