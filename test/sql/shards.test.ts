// What the runs on distributed engines are made of: batches of a nation, shards by county, rows that clients print, failures that must be loud.
import { expect } from "chai";
import { busyText } from "../../scripts/scale/document.js";
import { batchesOf } from "../../scripts/scale/nation-batches.js";
import { coordinatorScript, shardBounds } from "../../scripts/scale/postgres-made.js";
import { failed } from "../../scripts/scale/postgres-stopped.js";
import { planOf } from "../../scripts/scale/spark-plan.js";
import { atWork } from "../../scripts/scale/spark-killed.js";
import { tabRows } from "./tab-rows.js";

const size = { counties: 7, schools: 40, teachers: 900 };
const values = (batch: {
  readonly schools: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}) => batch.schools.find(({ name }) => name === "row_id")?.values ?? [];

describe("an invented nation by the batch", () => {
  it("has every county, school and teacher once, its rows numbered through", () => {
    const batches = [...batchesOf(size, 1, [3, 5])];
    expect(batches.map(({ counties }) => counties.length)).to.deep.equal([3, 2, 2]);
    expect(batches.flatMap(values)).to.deep.equal(Array.from({ length: size.schools }, (_, at) => at + 1));
    const teachers = batches.flatMap((batch) => batch.teachers);
    expect(teachers.length).to.equal(size.teachers);
    const staff = batches
      .flatMap(({ counties }) => counties.flat())
      .reduce((sum, { primary, junior }) => sum + count(primary) + count(junior), 0);
    expect(staff).to.equal(size.teachers);
  });

  it("keeps each county's teachers in the batch of its schools", () => {
    for (const { schools, teachers } of batchesOf(size, 2, [1, 4])) {
      const own = new Set(schools.find(({ name }) => name === "county")?.values);
      expect(teachers.filter(({ county }) => !own.has(county))).to.deep.equal([]);
    }
  });
});

const count = (figures: Readonly<Record<string, unknown>> | undefined): number =>
  Number(figures?.["fullTimeTeachers"] ?? 0);

describe("shards by county", () => {
  it("share the counties evenly, and leave none between them", () => {
    expect(shardBounds(2800, 2)).to.deep.equal([1400]);
    expect(shardBounds(7, 3)).to.deep.equal([2, 5]);
    const script = coordinatorScript([5001, 5002], shardBounds(60, 2));
    expect(
      [...script.matchAll(/FOR VALUES FROM \((.*?)\) TO \((.*?)\)/g)].map(([, from, to]) => [from, to]),
    ).to.deep.equal([
      ["MINVALUE", "'县0030'"],
      ["'县0030'", "MAXVALUE"],
      ["MINVALUE", "'县0030'"],
      ["'县0030'", "MAXVALUE"],
    ]);
  });

  it("must fail with an error and without a row while one is away", () => {
    const loud = { status: 3, output: "", errors: 'psql:<stdin>:3: ERROR:  could not connect to server "shard_1"\n' };
    expect(failed(loud, "check")).to.equal('could not connect to server "shard_1"');
    expect(() => failed({ ...loud, status: 0 }, "check")).to.throw("check");
    expect(() => failed({ ...loud, output: "county\n县0001\n" }, "check")).to.throw("check");
    expect(() => failed({ ...loud, errors: "" }, "check")).to.throw("check");
  });
});

describe("an executor to be killed", () => {
  it("has tasks running on it and results of others, and is not the driver", () => {
    const executor = (id: string, activeTasks: number, completedTasks: number) => ({ id, activeTasks, completedTasks });
    expect(atWork([])).to.equal(undefined);
    expect(atWork([executor("driver", 1, 1), executor("0", 0, 4), executor("1", 1, 0)])).to.equal(undefined);
    expect(atWork([executor("0", 0, 4), executor("1", 1, 3), executor("2", 2, 2)])?.id).to.equal("1");
  });
});

describe("the shape of a plan of Spark", () => {
  it("has the operators alone, and ends at steps that were kept", () => {
    const printed = `Time taken: 2.0 seconds
== Physical Plan ==
AdaptiveSparkPlan isFinalPlan=false
+- Project [id#209L, s#214L]
   +- BroadcastHashJoin [k#210L], [k#213L], Inner, BuildRight, false, false
      :- Filter isnotnull(k#210L)
      :  +- Scan In-memory table jh_a [id#209L, k#210L], [isnotnull(k#210L)]
      :        +- InMemoryRelation [id#209L, k#210L], StorageLevel(disk, memory, deserialized, 1 replicas)
      :              +- *(1) Project [id#5L, (id#5L % 3) AS k#4L]
      +- BroadcastExchange HashedRelationBroadcastMode(List(input[0, bigint, false]),false), [plan_id=131]
         +- Scan In-memory table jh_b [k#213L, s#214L]

Time taken: 0.3 seconds
`;
    expect(planOf(printed).split("\n")).to.deep.equal([
      "AdaptiveSparkPlan",
      "+- Project",
      "   +- BroadcastHashJoin",
      "      :- Filter",
      "      :  +- Scan jh_a",
      "      +- BroadcastExchange",
      "         +- Scan jh_b",
    ]);
  });
});

describe("a section of what a run took", () => {
  it("says so where the machine did much else", () => {
    expect(busyText(5, 2)).to.equal("");
    expect(busyText(29.6, 2)).to.include("mean load 30").and.include("2 cores");
  });
});

describe("rows as clients print them", () => {
  it("are numbers where they read as numbers, NULL where the client says so, else texts", () => {
    expect(tabRows("county\tcv\tmet\tcode\n县0001\t1.5e-3\t\\N\tK1\n县0002\t-2\t0\t\n")).to.deep.equal([
      { county: "县0001", cv: 0.0015, met: null, code: "K1" },
      { county: "县0002", cv: -2, met: 0, code: "" },
    ]);
    expect(tabRows("a\nNULL\n", "NULL")).to.deep.equal([{ a: null }]);
    expect(tabRows("")).to.deep.equal([]);
  });
});
