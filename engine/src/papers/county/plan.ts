// 计划: what is to be added to keep every limit, what it costs, and which schools get it; where a plan was made.
import { namedPlans, type NamedPlan } from "../../reports/planning/plan-table.js";
import { amountText, explainPlan, planWord } from "../../words/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import { heading, sentence, table } from "../blocks.js";
import { planCost } from "../plan-cost.js";
import { sayIn, type Chapter, type Reported } from "./chapter.js";

/** The chapter; none without a plan. */
export function planChapter(reported: Reported): Chapter | null {
  const { plan, locale } = reported;
  if (plan === undefined) return null;
  const say = sayIn(reported);
  const plans = namedPlans(plan, locale);
  const asked = plans.filter((each) => each.plan.outcome !== "kept");
  const cost = planCost(plan, locale);
  const given = asked.flatMap(schoolRows(reported));
  const head = (code: Parameters<typeof planWord>[0]): string => planWord(code, {}, locale);
  return {
    id: "plan",
    title: say("plan"),
    place: "body",
    blocks: [
      ...(cost === "" ? [] : [sentence(cost)]),
      table(
        say("plan.table"),
        [
          [head("stage"), 8],
          [head("indicator"), 34],
          [head("before"), 11],
          [head("limit"), 9],
          [head("added"), 14],
          [head("after"), 11],
          [head("cost"), 14],
        ],
        plans.map(({ stageName, name, plan: each }) => [
          textCell(stageName, "label"),
          textCell(name),
          numberCell(each.cvBefore, 3),
          numberCell(each.limit, 3),
          textCell(amountText(each.added, each.unit, locale), "number"),
          numberCell(each.cvAfter, 3),
          numberCell(each.cost, 0),
        ]),
      ),
      ...asked.map(({ stage, name, plan: each }) =>
        sentence(say("plan.line", { stage: say(stage), indicator: name, said: explainPlan(each, locale) })),
      ),
      ...(given.length === 0
        ? []
        : [
            heading(say("plan.schools")),
            table(
              say("plan.schools"),
              [
                [head("stage"), 8],
                [head("school"), 24],
                [head("indicator"), 34],
                [head("has"), 14],
                [say("plan.add"), 14],
                [head("total"), 14],
              ],
              given,
            ),
          ]),
    ],
  };
}

/** A row for each school that is given something. */
const schoolRows =
  ({ locale }: Reported) =>
  ({ stageName, name, plan }: NamedPlan) =>
    plan.schools
      .filter(({ add }) => add > 0)
      .map((school) => [
        textCell(stageName, "label"),
        textCell(school.name),
        textCell(name),
        numberCell(school.amount, 0),
        textCell(amountText(school.add, plan.unit, locale), "number"),
        numberCell(school.amount + school.add, 0),
      ]);
