// The national rules as data, and provincial variants by extension.
export * from "./standard.js";
