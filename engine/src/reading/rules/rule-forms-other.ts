// Forms of printed rules that do not look at a line alone: grades, occurrences, judges, counts, changes against last year.
import type { PerOccurrence } from "../../rubrics/index.js";
import type { Built, RuleCase, RuleForm } from "./rule-case.js";
import type { PerFact } from "./rule-facts.js";
import { factsOf, idOf, kindOf, onlyFact, otherwiseNothing, ownInput, quotedIn, stemOf, valueOf } from "./rule-case.js";
import { isCounting } from "./rule-units.js";
import type { ReadAs, RuleInput } from "./rule-reading.js";

/** 16. A grade is worth so many points: 优秀40分、良好32分. */
const gradesForm: RuleForm = {
  name: "grades",
  may: ["grade"],
  build: (rule) => {
    const { input, points } = rule;
    const grades = factsOf(rule, "grade").map((each) => ({ grade: each.grade, points: valueOf(each.points, points) }));
    if (grades.length < 2 || typeof input !== "string") return null;
    if (new Set(grades.map(({ grade }) => grade)).size < grades.length) return null;
    return {
      method: { kind: "gradeToPoints", input, grades },
      inputs: ownInput(rule, "text"),
      most: Math.max(...grades.map((each) => each.points)),
    };
  },
};

/** 6. Something is there or not: 有得满分，无不得分. */
const presenceForm: RuleForm = {
  name: "presence",
  may: ["presence", "rest", "grade", "most"],
  build: (rule) => {
    const { input, points } = rule;
    const all = factsOf(rule, "presence");
    const met = factsOf(rule, "grade").filter(({ grade }) => /^(?:达标|合格)$/.test(grade));
    if (met.length < factsOf(rule, "grade").length) return null;
    const yes = [...all.filter((each) => each.yes), ...met];
    const no = [...all.filter((each) => !each.yes), ...factsOf(rule, "rest")];
    if (yes.length !== 1 || no.length > 1) return null;
    if (valueOf(yes[0]?.points ?? "none", points) !== points || valueOf(no[0]?.points ?? "none", points) !== 0)
      return null;
    return {
      method: { kind: "threshold", input, value: 1, direction: "atLeast" },
      readAs: no.length === 0 ? [otherwiseNothing] : [],
      inputs: ownInput(rule, "flag"),
      most: points,
    };
  },
};

/** 17. A judge chooses: 酌扣2—5分. */
const judgedForm: RuleForm = {
  name: "judged",
  may: ["judged", "grain", "reason", "most", "floor"],
  build: (rule) => {
    const judged = onlyFact(rule, "judged");
    const grain = onlyFact(rule, "grain");
    const reason = onlyFact(rule, "reason");
    if (!judged || grain === null || reason === null) return null;
    const { holds, least, most } = judged;
    const reasonId = reason === undefined ? undefined : idOf(rule, rule.names[reason.name]);
    if (reason !== undefined && reasonId === undefined) return null;
    const range = most === null ? undefined : ([least ?? (holds === "deduction" ? most : 0), most] as const);
    return {
      method: {
        kind: "judged",
        input: rule.input,
        holds,
        ...(range !== undefined && { range }),
        ...(grain !== undefined && { step: grain.step }),
        ...(reasonId !== undefined && { reason: reasonId }),
      },
      inputs: ownInput(rule, "number", "分"),
      ...(most !== null && { most }),
    };
  },
};

/** 每2次得1分: counted from the first on. */
const everySoMany = (rule: RuleCase, { size, unit, step }: PerFact): Built | null =>
  rule.facts.some(({ fact }) => fact !== "per" && fact !== "floor" && fact !== "most") ||
  factsOf(rule, "per").length > 1
    ? null
    : {
        method: { kind: "perUnit", input: rule.input, from: 0, side: "above", size, count: "whole", step },
        readAs: [{ assumption: "partOfUnit", choice: "whole", others: ["exact", "started"] }],
        inputs: ownInput(rule, "count", unit),
      };

/** 13. Points for each occurrence: 每发生1起扣2分; 国家级、省级、市级分别加3、2、1分. */
const occurrencesForm: RuleForm = {
  name: "occurrences",
  may: ["per", "levels", "how", "floor", "most", "start", "scope"],
  build: (rule) => {
    const pers = factsOf(rule, "per");
    const levels = factsOf(rule, "levels").flatMap((each) =>
      each.levels.map((label, i) => ({ label, value: each.points[i] })),
    );
    const [how, start, scope] = [onlyFact(rule, "how"), onlyFact(rule, "start"), onlyFact(rule, "scope")];
    if (how === null || start === null || scope === null || pers.some(({ way }) => way !== "event")) return null;
    const [first] = pers;
    if (first !== undefined && pers.some(({ size }) => size !== 1)) return everySoMany(rule, first);
    const quoted = pers.map((per) => quotedIn(rule, per.subject));
    if (pers.length > 1 && quoted.some((name) => idOf(rule, name) === undefined)) return null;
    const stem = stemOf(rule);
    const own: readonly (RuleInput & { readonly value: number | undefined })[] = [
      ...pers.map((per, index) => {
        const known = idOf(rule, quoted[index]);
        return { id: known ?? stem, kind: "count" as const, unit: per.unit || "次", value: per.step };
      }),
      ...levels.map(({ label, value }, index) => ({
        id: `${stem}.${index + 1}`,
        kind: "count" as const,
        label,
        value,
      })),
    ];
    if (own.length === 0 || own.some(({ value }) => value === undefined)) return null;
    if (factsOf(rule, "levels").some((each) => each.levels.length !== each.points.length)) return null;
    const values = own.map(({ value }) => value ?? 0);
    const loses = values.every((value) => value < 0);
    if (!loses && values.some((value) => value < 0) && start === undefined) return null;
    const limit = factsOf(rule, "most").find(({ points }) => points !== null)?.points ?? null;
    const method: PerOccurrence = {
      kind: "perOccurrence",
      parts: own.map(({ id }, index) => ({ input: id, value: values[index] ?? 0 })),
      start: start?.start ?? (loses ? "full" : "nothing"),
      how: how?.how === "highest" ? "highest" : "add",
      ...(scope !== undefined && { scope: scope.scope }),
    };
    const open = how === undefined && levels.length > 1;
    return {
      method,
      readAs: open ? [{ assumption: "occurrences", choice: "add", others: ["highest"] }] : [],
      inputs: own.map(({ value: _, ...input }) => input).filter(({ id }) => !rule.known.some((each) => each.id === id)),
      ...(limit !== null && { most: limit }),
    };
  },
};

/** 12. Counts that have to be reached, each by its name. */
const countsForm: RuleForm = {
  name: "minimumCounts",
  may: ["line", "short", "proportion", "rest", "join"],
  build: (rule) => {
    const join = onlyFact(rule, "join");
    const proportion = onlyFact(rule, "proportion");
    const rest = onlyFact(rule, "rest");
    const lines = factsOf(rule, "line");
    if (!join || (proportion === undefined) === (rest === undefined) || lines.length === 0) return null;
    const parts = lines.flatMap((line) => {
      const input = idOf(rule, quotedIn(rule, line.subject));
      if (input === undefined || line.sign !== "≥" || line.points === null) return [];
      return [{ input, minimum: line.from, points: valueOf(line.points, rule.points) }];
    });
    if (parts.length < lines.length) return null;
    const below = proportion ? "proportional" : "nothing";
    return { method: { kind: "minimumCounts", parts, below, join: join.join }, inputs: [] };
  },
};

/** 21. Full points unless it got worse: 未上升得满分，每上升1个百分点扣0.5分. */
const worseningForm: RuleForm = {
  name: "worseningOnly",
  may: ["steady", "per", "part", "compared", "floor", "most"],
  build: (rule) => {
    const steady = onlyFact(rule, "steady");
    const per = onlyFact(rule, "per");
    const part = onlyFact(rule, "part");
    const compared = onlyFact(rule, "compared");
    if (!steady || !per || part === null || compared === null || per.step > 0) return null;
    if ((per.way === "above") !== (steady.worse === "up") || per.way === "event") return null;
    const before = typeof compared?.name === "number" ? idOf(rule, rule.names[compared.name]) : undefined;
    if (typeof compared?.name === "number" && before === undefined) return null;
    const change: ReadAs = { assumption: "change", choice: "inputIsChange", others: ["lastYear"] };
    const open = !isCounting(per.unit) && part === undefined;
    return {
      method: {
        kind: "worseningOnly",
        input: rule.input,
        ...(before !== undefined && { before }),
        worse: steady.worse,
        ...(per.size !== 1 && { size: per.size }),
        ...(part !== undefined && part.count !== "exact" && { count: part.count }),
        step: -per.step,
      },
      readAs: [
        ...(before === undefined ? [change] : []),
        ...(open ? [{ assumption: "partOfUnit", choice: "exact", others: ["whole", "started"] } as const] : []),
      ],
      inputs: ownInput(rule, kindOf(per.unit), per.unit),
      most: rule.points,
    };
  },
};

/** 20. Better than last year: 比上年每提高1个百分点加1分. */
const growthForm: RuleForm = {
  name: "growth",
  may: ["compared", "per", "worse", "floor", "most"],
  build: (rule) => {
    const compared = onlyFact(rule, "compared");
    const per = onlyFact(rule, "per");
    const worse = onlyFact(rule, "worse");
    if (!compared || !per || worse === null || per.step < 0 || per.way === "event" || !per.change) return null;
    const known = compared.name === null ? undefined : idOf(rule, rule.names[compared.name]);
    if (compared.name !== null && known === undefined) return null;
    const before = known ?? `${stemOf(rule)}.before`;
    const kind = kindOf(per.unit);
    const limit = factsOf(rule, "most")[0]?.points ?? null;
    if (worse?.costs === true && limit === null) return null;
    const floor = worse?.costs === true ? -(limit ?? 0) : 0;
    const open: ReadAs = { assumption: "gettingWorse", choice: "nothing", others: ["same"] };
    return {
      method: {
        kind: "growth",
        input: rule.input,
        before,
        direction: per.way === "above" ? "higher" : "lower",
        of: "value",
        step: Number((per.step / per.size).toPrecision(12)),
        ...(floor !== 0 && { floor }),
      },
      readAs: worse === undefined ? [open] : [],
      inputs: [
        ...ownInput(rule, kind, per.unit),
        ...(known === undefined ? [{ id: before, kind, label: "上年" }] : []),
      ],
      ...(worse?.costs === true && { most: null }),
    };
  },
};

/** Forms that are about neither a line alone nor a rank. */
export const otherForms: readonly RuleForm[] = [
  gradesForm,
  presenceForm,
  judgedForm,
  occurrencesForm,
  countsForm,
  worseningForm,
  growthForm,
];
