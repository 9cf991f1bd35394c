// Rubrics written to sheets: the layout of printed rubrics, and beside it all that a printed one leaves out.
export { writeRubric } from "./write-rubric.js";
