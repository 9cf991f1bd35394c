// What a plan asks of sheets beside the schools': unit costs, and pupils of years to come.
export { readCosts } from "./read-costs.js";
export { readPupils } from "./read-pupils.js";
export { readPairing } from "./read-pairing.js";
export { readTeachers } from "./read-teachers.js";
export { yearOfData } from "./year-of-data.js";
