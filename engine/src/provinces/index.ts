// Counties in, a province out: what lies between them and within, their ranks, and the balance of prefectures.
export * from "./county-moments.js";
export * from "./prefecture-balance.js";
export * from "./province.js";
export * from "./roll-up.js";
