// Where everything per pupil is far too much, or far too little, it is the pupils: that is one fault, and told once.
import type { CheckRule } from "./check-rule.js";
import { figureText, placeOfPath } from "./figures.js";
import type { Found, PreparedCheck } from "./prepared-check.js";
import type { Fault } from "./proposals/candidate.js";

/** From so many figures on, what they are divided by is the likelier to be wrong. */
const leastFigures = 3;
const pathsShown = 6;

/** Brings faults of figures over one and the same divisor together, where they all point the same way. */
export function withSharedDivisor(
  faults: readonly Fault[],
  idOf: (fault: Omit<Fault, "id">) => string,
): readonly Fault[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = divisorOf(fault);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  const merged = [...groups.values()].filter((group) => group.length >= leastFigures);
  if (merged.length === 0) return faults;
  const within = new Set(merged.flat());
  const together = merged.map((group) => {
    const fault = togetherAs(group);
    return { ...fault, id: idOf(fault) };
  });
  return [...together, ...faults.filter((fault) => !within.has(fault))];
}

/** The direction and the paths of what a figure is divided by; none for other faults. */
const divisorOf = ({ rule, found }: Fault): string | null => {
  const { test, severity } = rule;
  const compared = test.kind === "spread" || test.kind === "range";
  const [, direction] = /^check\.(?:spread|ratio)\.(high|low)$/.exec(found.code) ?? [];
  if (!compared || direction === undefined || severity === "error" || found.figures.length < 2) return null;
  const paths = found.figures.slice(1).map(({ path }) => path);
  return `${direction} ${paths.join()}`;
};

function togetherAs(group: readonly Fault[]): Omit<Fault, "id"> {
  const [first] = group;
  if (first === undefined) throw new TypeError("togetherAs requires a fault");
  const figures = first.found.figures.slice(1);
  const path = figures[0]?.path ?? "";
  const { id } = placeOfPath(path);
  const found: Found = {
    at: path,
    figures,
    code: first.found.code.endsWith(".high") ? "check.divisor.low" : "check.divisor.high",
    params: {
      path,
      value: first.found.params["divisor"] ?? 0,
      paths: group.slice(0, pathsShown).map((fault) => fault.found.at),
      shown: group
        .slice(0, pathsShown)
        .map(({ found: { at, figures: own } }) => figureText(at, own[0]?.value ?? "missing")),
      count: group.length,
    },
  };
  const rule: CheckRule = {
    ...first.rule,
    id: `divisor.${id}`,
    name: { "zh-CN": "几项数据与同一项相比都不合常理", en: "several figures are unlikely beside one and the same" },
  };
  const check: PreparedCheck = (school) => {
    const left = group.filter((fault) => fault.check(school).some(({ at }) => at === fault.found.at));
    return left.length >= leastFigures ? [found] : [];
  };
  return { rule, check, school: first.school, found };
}
