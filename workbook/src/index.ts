// Files to grids of cells, and result sheets to files. Word documents are an entry of their own, for their writer is large.
export * from "./read/index.js";
export * from "./write/index.js";
export * from "./keep/index.js";
