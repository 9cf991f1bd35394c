// The door for everything that is sent in: grids in, a submission out.
export { readSubmission } from "./read.js";
