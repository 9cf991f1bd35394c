// What a plan asks of sheets beside the schools': unit costs, and pupils of years to come.
export { readCosts } from "./read-costs.js";
export { readPupils } from "./read-pupils.js";
