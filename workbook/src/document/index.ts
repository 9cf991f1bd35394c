// Papers as Word documents, for the leader's desk.
export type { Rasterise } from "./paper-blocks.js";
export { fillTemplate } from "./fill-template.js";
export type { FilledTemplate } from "./fill-template.js";
export * from "./write-paper.js";
