// A line of JSON for each county, and what is read out of it again.
import type { CountyAssessment } from "@junheng/engine";
import { assessCounty, nationalBasic2012 } from "@junheng/engine";
import { counties } from "./counties.js";

const lines = Object.entries(counties).map(([name, records]) =>
  JSON.stringify({ name, ...assessCounty(records, nationalBasic2012) }),
);

export const answer = lines
  .map((line) => JSON.parse(line) as CountyAssessment & { readonly name: string })
  .map(({ name, stages }) => [name, stages.primary?.indicators.booksPerPupil?.mean]);
