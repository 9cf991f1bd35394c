// A province out of its counties: what lies between them, and what within.
import { assessCounty, countyMoments, nationalBasic2012, rollUp } from "@junheng/engine";
import { counties } from "./counties.js";

const moments = Object.entries(counties).map(([name, records]) =>
  countyMoments({ name }, assessCounty(records, nationalBasic2012)),
);
const books = rollUp(moments, nationalBasic2012).stages.primary?.indicators.booksPerPupil;

export const answer = { cv: books?.cv, between: books?.between, within: books?.within };
