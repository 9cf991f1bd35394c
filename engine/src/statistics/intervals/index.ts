// How far a figure would move were its units a sample: by leaving each out, and by drawing them anew. Schools of a county are no sample.
export * from "./bootstrap.js";
export * from "./jackknife.js";
export * from "./random-from.js";
