// CONFORMANCE.md: the 420 Californian districts, against a second computation that uses nothing of the engine.
import { referenceMeasure } from "../golden-rows/reference-measure.js";
import { districtRows, districtSeries, unit } from "../independent/california.js";
import { distance, toleranceOf, within } from "../independent/distance.js";
import { exactMeasures } from "../independent/measures-exact.js";
import { double } from "../independent/measures-fixed.js";
import { bound } from "./figures.js";
import { table, type Section } from "./section.js";

const resources = ["computer", "teachers"] as const;

/** Every figure of one resource per pupil, with its difference from exact arithmetic. */
function compare(resource: string) {
  const { values, weights, groups } = districtSeries(resource);
  const exact = exactMeasures(districtRows(resource), unit);
  return Array.from(exact, ([name, value]) => {
    const found = referenceMeasure(name, values, weights, groups);
    const difference =
      value === null || found === null ? (value === found ? 0 : Infinity) : distance(found, double(value));
    return { resource, name, measure: name.replace(/\.groups\..+\./, ".groups.*."), none: value === null, difference };
  });
}

export function california(): Section {
  const all = resources.flatMap(compare);
  const far = all.filter(({ name, difference }) => !(difference <= toleranceOf(name)));
  const lines = [...new Set(all.map(({ measure }) => measure))].map((measure) => [
    `\`${measure}\``,
    ...resources.map((resource) => {
      const own = all.filter((each) => each.measure === measure && each.resource === resource);
      if (own.length === 0) return "";
      return own.every(({ none, difference }) => none && difference === 0)
        ? "none, as it should be"
        : bound(Math.max(...own.map(({ difference }) => difference)));
    }),
  ]);
  const district = districtSeries(resources[0]);
  return {
    title: `${district.values.length} districts of California: a second, independent computation`,
    text: [
      `Reached: ${all.length - far.length} of ${all.length} figures are within ${within} of exact arithmetic (within a county, ${toleranceOf(".groups.")}), relative.`,
      table(["greatest relative difference", "computers per pupil", "teachers per pupil"], lines),
      `The second computation goes from the file's decimals to the end in whole numbers and fractions, and takes logarithms and roots to forty places;
it uses nothing of the engine. Each district weighs as many as it has pupils; they are grouped by ${new Set(district.groups).size} counties; \`*\` stands for every county.
The engine receives quotients already rounded to doubles, which costs the small differences within a county some digits.`,
      "Data: `california_districts_1999.csv`.",
    ].join("\n\n"),
    missed: far.map(({ resource, name }) => `${resource} per pupil: ${name} is too far from exact arithmetic.`),
  };
}
