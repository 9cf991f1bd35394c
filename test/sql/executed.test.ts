// The statements, executed: on every engine that is here, over counties of every odd kind, they give what the engine gives.
import fc from "fast-check";
import { nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { engines } from "./engines.js";
import { oddCounty } from "./odd-counties.js";
import { ownProvince } from "./own-province.js";
import { answersOf, sameAsEngine } from "./same-as-engine.js";
import type { SqlEngine } from "./sql-engine.js";

const cases = [
  [nationalQuality2017, "latest"],
  [nationalBasic2012, "latest"],
  [ownProvince, "latest"],
  [ownProvince, "2019-01-01"],
] as const;

for (const { name, open, whyNot } of engines)
  describe(`SQL executed on ${name}`, () => {
    let engine: SqlEngine;
    before(async function () {
      const why = await whyNot();
      if (why !== null) {
        console.log(`      ${why}`);
        this.skip();
      }
      engine = await open();
    });
    after(async () => {
      await engine?.close();
    });

    for (const [standard, asOf] of cases)
      it(`assesses counties of every odd kind by ${standard.id} (${asOf}) as the engine does, to 1e-12`, async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(oddCounty, { maxLength: 60 }), async (counties) => {
            sameAsEngine(await answersOf(engine, counties, standard, asOf), counties, standard, asOf);
          }),
          { numRuns: 2, examples: [[[]]], endOnFailure: true },
        );
      });
  });
