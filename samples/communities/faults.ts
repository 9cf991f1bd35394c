// The few cells of the score sheet that are written as people write them: empty, “/”, with a unit, with a percent sign.
import type { Figures } from "./figures.js";

/** A cell that says something else than the bare figure. */
interface Fault {
  readonly school: string;
  readonly input: string;
  readonly becomes: (value: Figures[string] | undefined) => Figures[string];
  /** As the first page puts it. */
  readonly told: string;
}

/** Every one of them. */
export const faults: readonly Fault[] = [
  { school: "虚构农村七校", input: "exchangeShare", becomes: () => null, told: "空白" },
  { school: "虚构城区八校", input: "itinerantLessons", becomes: () => "/", told: "“/”" },
  { school: "虚构农村二校", input: "synchronousLessons", becomes: (value) => `${value}节`, told: "带单位的文本" },
  { school: "虚构城区六校", input: "parentSatisfaction", becomes: (value) => `${value}％`, told: "带“％”的文本" },
];

/** What the sheet says. */
export const asWritten = (school: string, input: string, value: Figures[string] | undefined): Figures[string] => {
  const fault = faults.find((each) => each.school === school && each.input === input);
  return fault === undefined ? (value ?? null) : fault.becomes(value);
};
