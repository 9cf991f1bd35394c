// The statements of each part, each with what it is for.
import type { Locale } from "../diagnostics/index.js";
import type { SqlWord } from "../words/index.js";
import { sqlWord } from "../words/index.js";
import { comment } from "./comment.js";
import type { Frame } from "./frame.js";
import { blanks, codesTwice, unknownWords, wrongKeys } from "./parts/check.js";
import { allSteps, countyRows } from "./parts/counties.js";
import { leftOutRows } from "./parts/left-out.js";
import { personTable } from "./parts/person-tables.js";
import { pupilRows } from "./parts/pupils.js";
import { schema } from "./parts/schema.js";
import { schoolRows, schoolSteps, scopeSteps } from "./parts/schools.js";
import { teacherRows } from "./parts/teachers.js";
import type { Step } from "./step.js";
import { kept, withSteps } from "./step.js";

/** The parts that there are: the table, what to look at first, schools, counties; and the two aggregations of persons. */
export const sqlParts = ["schema", "check", "schools", "counties", "teachers", "pupils"] as const;

/** One of them. */
export type SqlPart = (typeof sqlParts)[number];

/** One statement. */
export interface Statement {
  readonly part: SqlPart;
  /** What it is for, as comments above it. */
  readonly says: readonly SqlWord[];
  /** The statement without the semicolon behind it. */
  readonly text: string;
}

/** The statements of one part, in their order. */
export function statementsOf(part: SqlPart, frame: Frame, locale: Locale): readonly Statement[] {
  const says = (word: SqlWord): string => comment(sqlWord(word, {}, locale));
  const { afterQuery, keeping } = frame.dialect;
  const table = (text: string, ...words: readonly SqlWord[]): Statement => ({ part, says: words, text });
  const query = (text: string, ...words: readonly SqlWord[]): Statement => table(`${text}${afterQuery}`, ...words);
  const stepped = (steps: readonly Step[], last: string, ...words: readonly SqlWord[]): readonly Statement[] =>
    keeping === null
      ? [query(withSteps(steps, says, last), ...words)]
      : [
          ...steps.flatMap((step, at) => [
            ...(keeping.clear === null ? [] : [table(`${keeping.clear} ${step.name}`)]),
            query(kept(step, keeping), ...(at === 0 ? (["kept"] as const) : []), step.says),
          ]),
          query(last, ...words),
        ];
  switch (part) {
    case "schema":
      return [table(schema(frame, locale), "schema", "units", "absences")];
    case "check":
      return [
        query(wrongKeys(frame), "wrongKeys"),
        query(codesTwice(frame), "codesTwice"),
        query(blanks(frame), "blanks"),
        query(unknownWords(frame), "unknownWords"),
        ...stepped(scopeSteps(frame), leftOutRows(frame), "leftOut"),
      ];
    case "schools":
      return stepped(schoolSteps(frame), schoolRows(frame), "schools", "verdicts");
    case "counties":
      return stepped(allSteps(frame), countyRows(frame), "counties", "verdicts");
    case "teachers":
      return [
        table(personTable(part, frame.table, frame.dialect), "teacherTable"),
        query(teacherRows(frame), "teachers"),
      ];
    case "pupils":
      return [table(personTable(part, frame.table, frame.dialect), "pupilTable"), query(pupilRows(frame), "pupils")];
  }
}
