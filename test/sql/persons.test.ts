// The two big aggregations, executed: what a school's persons come to is what counting them one by one gives.
import { expect } from "chai";
import fc from "fast-check";
import { statements } from "@junheng/engine/sql";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { engines } from "./engines.js";
import { bySchool, grouped, howMany, personTable, pupil, teacher } from "./persons.js";
import type { Row, SqlEngine } from "./sql-engine.js";
import { insertsOf } from "./sql-engine.js";

for (const { name, open, whyNot } of engines)
  describe(`Persons to schools on ${name}`, () => {
    let engine: SqlEngine;
    before(async function () {
      const why = await whyNot();
      if (why === null) engine = await open();
      else this.skip();
    });
    after(async () => {
      await engine?.close();
    });

    const rowsOf = async (part: "teachers" | "pupils", persons: Parameters<typeof personTable>[0]): Promise<Row[]> => {
      const [table, query] = statements(nationalQuality2017, { dialect: engine.dialect, part });
      await engine.run(table!.text);
      for (const insert of insertsOf(part, personTable(persons), engine.dialect)) await engine.run(insert);
      const rows = await engine.run(query!.text);
      await engine.run(`DROP TABLE ${part}`);
      return rows.toSorted((a, b) => (`${a["county"]} ${a["code"]}` < `${b["county"]} ${b["code"]}` ? -1 : 1));
    };

    it("counts teachers by stage, degree, title and subject, and says how many are blank", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(teacher, { minLength: 1, maxLength: 300 }), async (persons) => {
          const rows = await rowsOf("teachers", persons);
          const schools = bySchool(persons);
          expect(rows.map((row) => `${row["county"]} ${row["code"]}`)).to.deep.equal(schools.map(([key]) => key));
          schools.forEach(([, own], at) => {
            const row = rows[at]!;
            for (const stage of ["primary", "junior"]) {
              const like = (more: Parameters<typeof howMany>[1]): number => howMany(own, { stage, ...more });
              expect(row[`${stage}_full_time_teachers`]).to.equal(like({ full_time: 1 }));
              expect(row[`${stage}_master_teachers`]).to.equal(like({ full_time: 1, degree: "master" }));
              expect(row[`${stage}_senior_title_teachers`]).to.equal(like({ full_time: 1, title: "senior" }));
              expect(row[`${stage}_fine_art_teachers`]).to.equal(like({ full_time: 1, subject: "fineArt" }));
              expect(row[`${stage}_backbone_teachers`]).to.equal(like({ backbone: 1 }));
            }
            expect(row["degree_unknown"]).to.equal(howMany(own, { degree: null }));
          });
        }),
        { numRuns: 5, endOnFailure: true },
      );
    });

    it("counts pupils by stage and class, and tells of no one or two", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(pupil, { minLength: 1, maxLength: 300 }), async (persons) => {
          const rows = await rowsOf("pupils", persons);
          bySchool(persons).forEach(([, own], at) => {
            const row = rows[at]!;
            expect(row["senior_pupils"]).to.equal(howMany(own, { stage: "senior" }));
            for (const stage of ["primary", "junior"]) {
              const there = own.filter((each) => each["stage"] === stage);
              const classes = [...grouped(there, (each) => `${each["grade"]} ${each["class_name"]}`).values()];
              expect(row[`${stage}_pupils`]).to.equal(there.length);
              expect(row[`${stage}_classes`]).to.equal(classes.length);
              expect(row[`${stage}_grades`]).to.equal(new Set(there.map((each) => each["grade"])).size);
              const largest = Math.max(...classes.map((each) => each.length));
              expect(row[`${stage}_largest_class`]).to.equal(classes.length === 0 ? null : largest);
              const boarders = howMany(there, { boarder: 1 });
              expect(row[`${stage}_boarders`]).to.equal(boarders === 1 || boarders === 2 ? null : boarders);
            }
          });
        }),
        { numRuns: 5, endOnFailure: true },
      );
    });
  });
