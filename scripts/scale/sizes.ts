// The sizes of a run, from the words of its command.
import { parseArgs } from "node:util";
import type { NationSize } from "./nation.js";

/** What the command line says; numbers not said are those of the nation. */
export function scaleChoices(): NationSize & {
  readonly seed: number;
  /** The environment of Python that has Spark. */
  readonly venv: string | undefined;
  /** The folder of PostgreSQL's programs. */
  readonly postgres: string | undefined;
} {
  const { values } = parseArgs({
    options: {
      counties: { type: "string", default: "2800" },
      schools: { type: "string", default: "200000" },
      teachers: { type: "string", default: "10000000" },
      seed: { type: "string", default: "1" },
      venv: { type: "string" },
      postgres: { type: "string" },
    },
  });
  const whole = (name: "counties" | "schools" | "teachers" | "seed"): number => {
    const number = Number(values[name]);
    if (!Number.isSafeInteger(number) || number < 1)
      throw new TypeError(`--${name} is a whole number from 1, and ${values[name]} is none`);
    return number;
  };
  return {
    ...{ counties: whole("counties"), schools: whole("schools"), teachers: whole("teachers"), seed: whole("seed") },
    ...{ venv: values.venv, postgres: values.postgres },
  };
}
