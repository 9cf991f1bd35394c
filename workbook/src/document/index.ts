// Result sheets as a Word document, for the leader's desk.
export * from "./write-document.js";
