// The rubrics that ship: points add up, nothing is left undefined or unused, every text stands in both languages.
import { expect } from "chai";
import type { LocalText } from "../../diagnostics/index.js";
import { isSection } from "../index.js";
import type { Rubric, RubricItem, RubricNode, RubricSection, RubricSource } from "../index.js";
import { readGolden } from "../../../../test/golden/read-golden.js";
import { builtInRubricOf, builtInRubrics } from "./index.js";

const isText = (value: unknown): value is LocalText =>
  typeof value === "object" && value !== null && "zh-CN" in value && "en" in value;

/** Every text in a rubric, with the path to it. */
const textsIn = (value: unknown, path = ""): readonly (readonly [string, LocalText])[] => {
  if (isText(value)) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${path}.${key}`));
};

const placesOfInputs = new Set(
  "input inputs before own ownBefore other otherBefore part whole over replies reason conditions faults target value from zero minimum group reference weight".split(
    " ",
  ),
);

/** The input ids that a method names: strings where an input may stand. */
const inputsIn = (value: unknown, key = ""): readonly string[] => {
  if (typeof value === "string") return placesOfInputs.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => inputsIn(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, part]) => inputsIn(part, each));
};

/** The numbers that stand under these names in a method. */
const numbersIn = (value: unknown, keys: readonly string[], key = ""): readonly number[] => {
  if (typeof value === "number") return keys.includes(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, part]) => numbersIn(part, keys, each));
};

/** The numbers that follow a sign of comparison in a text: `>=95%` gives 95. */
const numbersOf = (line: string): readonly number[] =>
  [...line.matchAll(/(?:^|[<>=])\s*(\d+(?:\.\d+)?)/g)].map(([, number]) => Number(number));

/** The titles of the figures that an item reads. */
const titlesOf = (rubric: Rubric, item: RubricItem | undefined): string =>
  rubric.inputs
    .filter(({ id }) => item !== undefined && inputsIn(item.method).includes(id))
    .map(({ title }) => title["zh-CN"])
    .join("；");

const nodesIn = (nodes: readonly RubricNode[]): readonly RubricNode[] =>
  nodes.flatMap((node) => [node, ...(isSection(node) ? nodesIn(node.items) : [])]);

const itemsIn = (nodes: readonly RubricNode[]): readonly RubricItem[] =>
  nodesIn(nodes).flatMap((node) => (isSection(node) ? [] : [node]));

/** Whether a node counts towards the points: the first item in it says so. */
const counts = (node: RubricNode): boolean =>
  isSection(node) ? counts(node.items[0] as RubricNode) : (node.kind ?? "points") === "points";

const isInForce = ({ effective }: RubricItem, date: string): boolean =>
  (effective?.from ?? "") <= date && date <= (effective?.to ?? "9999");

const datesIn = (rubric: Rubric): readonly string[] => {
  const dates = [rubric, ...itemsIn(rubric.items)].flatMap(({ effective }) => [effective?.from, effective?.to]);
  return [...new Set(dates.filter((date) => date !== undefined))];
};

/** The kinds of rows that items tell apart, by each combination of one value for each input. */
const rowsOf = (rubric: Rubric): readonly Readonly<Record<string, string>>[] => {
  const values = new Map<string, Set<string>>();
  for (const { applies } of itemsIn(rubric.items)) {
    for (const value of applies?.values ?? []) {
      values.set(applies!.input, (values.get(applies!.input) ?? new Set<string>()).add(value));
    }
  }
  return [...values].reduce<readonly Readonly<Record<string, string>>[]>(
    (rows, [input, each]) => rows.flatMap((row) => [...each].map((value) => ({ ...row, [input]: value }))),
    [{}],
  );
};

const appliesTo = ({ applies }: RubricItem, row: Readonly<Record<string, string>>): boolean =>
  applies === undefined || applies.values.includes(row[applies.input] ?? "");

const sumFor = (nodes: readonly RubricNode[], date: string, row: Readonly<Record<string, string>>): number =>
  nodes.filter(counts).reduce((sum, node) => {
    if (isSection(node)) return sum + node.points;
    return sum + (appliesTo(node, row) && isInForce(node, date) ? node.points : 0);
  }, 0);

const sourcesIn = (rubric: Rubric): readonly RubricSource[] => [
  rubric.source,
  ...[...nodesIn(rubric.items), ...(rubric.vetoes ?? [])].flatMap(({ source }) => (source ? [source] : [])),
];

for (const rubric of builtInRubrics) {
  describe(`The rubric ${rubric.id}`, () => {
    const nodes = nodesIn(rubric.items);
    const items = itemsIn(rubric.items);

    it("has points that add up at each level, on each day, for each sort of row", () => {
      for (const date of [...datesIn(rubric), "2024-06-30"]) {
        for (const row of rowsOf(rubric)) {
          expect(sumFor(rubric.items, date, row), `${date} ${JSON.stringify(row)}`).to.be.closeTo(rubric.points, 1e-9);
          for (const node of nodes) {
            if (!isSection(node) || !counts(node)) continue;
            expect(sumFor(node.items, date, row), `${node.id} ${date} ${JSON.stringify(row)}`).to.be.closeTo(
              node.points,
              1e-9,
            );
          }
        }
      }
    });

    it("names each node and each input once, in camelCase", () => {
      for (const ids of [nodes, rubric.inputs].map((list) => list.map(({ id }) => id))) {
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const id of ids) expect(id).to.match(/^[a-z][a-zA-Z0-9]*$/);
      }
    });

    it("uses every input, and no other", () => {
      const defined = new Set(rubric.inputs.map(({ id }) => id));
      const named = (item: RubricItem): readonly string[] => [
        ...inputsIn(item.method),
        ...[item.applies?.input, item.evidenceInput, ...Object.values(item.reviews ?? {})].filter(
          (id) => id !== undefined,
        ),
      ];
      const used = [...items.flatMap(named), ...(rubric.vetoes ?? []).map(({ input }) => input)];
      expect([...defined].filter((id) => !used.includes(id))).to.deep.equal([]);
      expect(used.filter((id) => !defined.has(id))).to.deep.equal([]);
    });

    it("says everything in Chinese and in English", () => {
      for (const [path, { "zh-CN": zh, en }] of textsIn(rubric)) {
        expect(zh, path).to.match(/\p{Script=Han}/u);
        expect(en, path).to.match(/[a-z]/i);
        expect(en, path).not.to.match(/[\p{Script=Han}，。；：、（）“”]/u);
      }
    });

    it("says of every item who judges it, what has to be shown, its rule, and where it comes from", () => {
      for (const { id, office, evidence, rule, source } of items) {
        expect(office, id).to.exist;
        expect(evidence, id).to.not.be.empty;
        expect(rule, id).to.exist;
        expect(source?.document, id).to.be.a("string").and.not.be.empty;
      }
    });

    it("says that points are a proposal where they are", () => {
      const proposed = sourcesIn(rubric).filter(({ certainty }) => certainty === "D");
      for (const { document, article, note } of proposed) {
        expect(note?.["zh-CN"], `${document} ${article}`).to.match(/建议|未见|没有见到/);
      }
      if (proposed.length > 0) expect(rubric.note?.["zh-CN"]).to.include("建议");
    });

    it("has dates that are dates, the first not after the last", () => {
      for (const date of datesIn(rubric)) expect(new Date(date).toISOString().slice(0, 10)).to.equal(date);
      for (const { effective } of [rubric, ...items]) {
        if (effective?.from && effective.to) expect(effective.from <= effective.to).to.equal(true);
      }
    });

    it("has ranges that hold something, and headers that belong to one input only", () => {
      for (const { range, id } of rubric.inputs) {
        if (range) expect((range[0] ?? -Infinity) < (range[1] ?? Infinity), id).to.equal(true);
      }
      const headers = rubric.inputs.flatMap(({ title, headers: others = [] }) => [title["zh-CN"], ...others]);
      expect(headers.filter((header, at) => headers.indexOf(header) !== at)).to.deep.equal([]);
    });

    it("has grades from the highest to the lowest, the last of them open below, and vetoes that name one of them", () => {
      const lines = (rubric.grades ?? []).map(({ from }) => from);
      expect(lines).to.deep.equal([...lines].sort((a, b) => b - a));
      expect(lines.at(-1) ?? 0).to.equal(0);
      for (const { effect } of rubric.vetoes ?? []) {
        if (effect.kind === "gradeAtMost") expect(rubric.grades?.map(({ id }) => id)).to.include(effect.grade);
        if (effect.kind === "itemZero") expect(items.map(({ id }) => id)).to.include(effect.item);
      }
    });
  });
}

describe("The built-in rubrics", () => {
  it("are found by their ids", () => {
    for (const rubric of builtInRubrics) expect(builtInRubricOf(rubric.id)).to.equal(rubric);
    expect(builtInRubricOf("none")).to.equal(undefined);
  });

  it("survive JSON", () => {
    for (const rubric of builtInRubrics) expect(JSON.parse(JSON.stringify(rubric))).to.deep.equal(rubric);
  });
});

describe("Six commons", () => {
  const rubric = builtInRubricOf("six-commons") as Rubric;

  it("has the six mechanisms, two to four items for each school, 100 points", () => {
    const sections = rubric.items.filter(isSection).filter(counts);
    expect(sections.map(({ title }) => title["zh-CN"])).to.deep.equal([
      "理念共享",
      "文化共构",
      "资源共用",
      "管理共融",
      "团队共生",
      "考核共担",
    ]);
    for (const { items } of sections) {
      for (const row of rowsOf(rubric)) {
        expect(itemsIn(items).filter((item) => appliesTo(item, row)).length).to.be.within(2, 4);
      }
    }
    expect(rubric.points).to.equal(100);
  });

  it("is scored in many ways", () => {
    const kinds = new Set(itemsIn(rubric.items).map(({ method }) => method.kind));
    expect(kinds.size).to.be.at.least(12);
  });
});

describe("Seven actions", () => {
  const rubric = builtInRubricOf("seven-actions") as Rubric;

  it("has the seven actions, and for every line a target, what was done, and a rule that compares the two", () => {
    expect(rubric.items.map(({ title }) => title["zh-CN"])).to.deep.equal([
      "管理互通",
      "研训联动",
      "质量同进",
      "文化共建",
      "项目合作",
      "互助成长",
      "捆绑考核",
    ]);
    for (const { id, method } of itemsIn(rubric.items)) {
      expect(inputsIn(method), id).to.have.members([`${id}Target`, `${id}Actual`]);
    }
  });
});

describe("Minimum counts for paired schools", () => {
  it("asks for what was printed: 20 lessons, 2 subjects, 8 activities online, 4 face to face, 5 points each", () => {
    const rubric = builtInRubricOf("paired-schools-minimum-counts") as Rubric;
    const parts = itemsIn(rubric.items).flatMap(({ method }) => (method.kind === "minimumCounts" ? method.parts : []));
    expect(parts.slice(0, 4).map(({ minimum }) => minimum)).to.deep.equal([20, 2, 8, 4]);
    expect(new Set(parts.map(({ points }) => points))).to.deep.equal(new Set([5]));
  });
});

describe("The government's work of 2012", () => {
  const rubric = builtInRubricOf("government-work-2012") as Rubric;
  const items = itemsIn(rubric.items);

  it("has 17 items in 4 groups, and is passed from 85 points on", () => {
    expect(items).to.have.lengthOf(17);
    expect(rubric.items.map(({ title }) => title["zh-CN"])).to.deep.equal([
      "入学机会",
      "保障机制",
      "教师队伍",
      "质量与管理",
    ]);
    expect(rubric.grades?.[0]).to.deep.include({ id: "met", from: 85 });
  });

  it("has the points that the province printed where it printed them, and says of all others that they are proposed", () => {
    const printed = new Map(
      readGolden("provincial_deduction_rules")
        .filter(({ source, item }) => source?.startsWith("provA") && /^B\d+ /.test(item ?? ""))
        .map(({ item, points }) => [item!.split(" ")[0], points]),
    );
    const provincial = items.filter(({ source }) => source?.certainty === "B");
    expect(provincial.map(({ source }) => source?.article)).to.deep.equal(["B1", "B2", "B3", "B4", "B7", "B8", "B9"]);
    for (const { source, points } of provincial) expect(String(points)).to.equal(printed.get(source?.article));
    expect(printed.get("B10")).to.equal("");
    expect(items.filter(({ source }) => source?.certainty === "D")).to.have.lengthOf(10);
  });
});

describe("Guarantee and quality of 2017", () => {
  const rubric = builtInRubricOf("guarantee-and-quality-2017") as Rubric;
  const [guarantee, quality, recognition] = rubric.items as readonly RubricSection[];
  const onDate = (section: RubricSection | undefined, date: string): readonly RubricItem[] =>
    itemsIn(section?.items ?? []).filter((item) => isInForce(item, date));

  /** The lines that an item draws: numbers written in its method. */
  const linesOf = (item: RubricItem | undefined): readonly number[] =>
    item === undefined ? [] : numbersIn(item.method, ["target", "value"]);

  for (const date of ["2019-12-31", "2022-12-31", "2023-01-01", "2026-01-01"]) {
    it(`has 15 guarantee items, 9 quality items and recognition on ${date}`, () => {
      expect(onDate(guarantee, date)).to.have.lengthOf(15);
      expect(onDate(quality, date)).to.have.lengthOf(9);
      expect(onDate(recognition, date)).to.have.lengthOf(1);
      expect(rubric.grades?.[0]).to.deep.include({ id: "met", from: rubric.points });
    });
  }

  it("draws the lines of the golden table for the guarantee", () => {
    const items = onDate(guarantee, "2024-01-01");
    const golden = readGolden("government_guarantee_2017").map(({ numeric_threshold: line }) => numbersOf(line ?? ""));
    // 3 and 4 count the rooms and schools beyond the line: the line stands in the title of the figure and in the rule.
    const counted = [2, 3];
    golden.forEach((lines, at) => {
      const item = items[at];
      const drawn = linesOf(item).filter((value) => value > 1);
      if (counted.includes(at)) {
        for (const value of lines.filter((each) => each > 20)) expect(item?.rule?.["zh-CN"]).to.include(String(value));
      } else if (at === 7) expect(item?.method).to.have.nested.property("parts[0].target", "civilServantPay");
      else expect(drawn, item?.id).to.deep.equal(lines);
    });
    for (const value of [96, 90]) expect(titlesOf(rubric, items[2])).to.match(new RegExp(`小于${value}平方米`));
    for (const value of [2000, 2500]) expect(titlesOf(rubric, items[3])).to.match(new RegExp(`超过${value}人`));
  });

  it("relaxes rooms and school size as the golden table says, until the end of 2022", () => {
    const rows = readGolden("government_guarantee_2017");
    const items = onDate(guarantee, "2022-12-31");
    for (const at of [2, 3]) {
      const relaxed = numbersOf(rows[at]?.["relaxation_first_3_years_after_2019_procedure"] ?? "");
      expect(relaxed).to.not.be.empty;
      for (const value of relaxed) expect(items[at]?.rule?.["zh-CN"]).to.include(String(value));
    }
    for (const value of [73, 67, 54, 61]) expect(titlesOf(rubric, items[2])).to.match(new RegExp(`小于${value}平方米`));
    for (const value of [2400, 3000]) expect(titlesOf(rubric, items[3])).to.match(new RegExp(`超过${value}人`));
    const names = (date: string) => onDate(guarantee, date).map(({ title }) => title["zh-CN"]);
    expect(names("2022-12-31")).to.deep.equal(names("2023-01-01"));
  });

  it("draws the lines of the golden table for quality, the difference between schools below its line", () => {
    const items = onDate(quality, "2024-01-01");
    const golden = readGolden("education_quality_2017").map(({ threshold }) => numbersOf(threshold ?? ""));
    golden.forEach((lines, at) => {
      const drawn = linesOf(items[at]).filter((value) => value !== 0 && value !== 1);
      expect(drawn, items[at]?.id).to.deep.equal(at === 8 ? [3, ...lines] : lines);
    });
    expect(JSON.stringify(items[8]?.method)).to.include('"strict":true');
  });

  it("asks for 85 % recognition, and lets each veto override everything", () => {
    expect(linesOf(recognition && itemsIn(recognition.items)[0])).to.deep.equal([85]);
    expect(rubric.vetoes).to.have.lengthOf(6);
    for (const { effect } of rubric.vetoes ?? []) {
      expect(effect).to.deep.equal({ kind: "gradeAtMost", grade: "notMet" });
    }
  });
});
