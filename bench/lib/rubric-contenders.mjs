// Who scores a rubric of bands, and how: ours, what it cannot do without, and rule engines with the same rules put as each wants them.
import { parse as parseCel } from "@marcbachmann/cel-js";
import { compileExpression } from "filtrex";
import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import * as math from "mathjs";
import { fromUnits, scoreRubric } from "@junheng/engine/rubrics";
import { bandedRubric } from "./banded-rubric.mjs";

/** Every cell added to one sum: what any scoring has to read. */
function readEveryCell({ inputs }) {
  let sum = 0;
  for (const { numbers } of Object.values(inputs)) {
    for (let row = 0; row < numbers.length; row += 1) sum += numbers[row];
  }
  return sum;
}

/** One expression for the whole rubric, from one for each item. */
const expressionOf = (items, ofItem) => items.map(ofItem).join(" + ");

/** CEL keeps whole numbers and fractions apart. */
const celNumber = (number) => (Number.isInteger(number) ? `${number}.0` : String(number));

function withJsonLogic(items) {
  const rule = ({ id, upper, lower, full, part }) => ({
    if: [{ ">=": [{ var: id }, upper] }, full, { ">=": [{ var: id }, lower] }, part, 0],
  });
  return new LogicEngine().build({ "+": items.map(rule) });
}

const withFiltrex = (items) =>
  compileExpression(
    expressionOf(
      items,
      ({ id, upper, lower, full, part }) =>
        `(if ${id} >= ${upper} then ${full} else (if ${id} >= ${lower} then ${part} else 0))`,
    ),
  );

const withCel = (items) =>
  parseCel(
    expressionOf(
      items,
      ({ id, upper, lower, full, part }) =>
        `(${id} >= ${celNumber(upper)} ? ${celNumber(full)} : (${id} >= ${celNumber(lower)} ? ${celNumber(part)} : 0.0))`,
    ),
  );

function withMath(items) {
  const compiled = math.compile(
    expressionOf(
      items,
      ({ id, upper, lower, full, part }) => `(${id} >= ${upper} ? ${full} : (${id} >= ${lower} ? ${part} : 0))`,
    ),
  );
  return (row) => compiled.evaluate(row);
}

/** Two rules an item: one for each band that has points. */
function withRules(items) {
  const engine = new Engine();
  const when = (fact, operator, value) => ({ fact, operator, value });
  const gives = (points) => ({ type: "points", params: { points } });
  for (const { id, upper, lower, full, part } of items) {
    const reaches = (edge) => when(id, "greaterThanInclusive", edge);
    engine.addRule({ conditions: { all: [reaches(upper)] }, event: gives(full) });
    engine.addRule({ conditions: { all: [reaches(lower), when(id, "lessThan", upper)] }, event: gives(part) });
  }
  return async (row) => (await engine.run(row)).events.reduce((sum, { params }) => sum + params.points, 0);
}

/** Every row in turn by one engine. */
const eachOf = (rows, score) => () => {
  let sum = 0;
  for (const row of rows) sum += score(row);
  return sum;
};

const eachInTurn = (rows, score) => async () => {
  let sum = 0;
  for (const row of rows) sum += await score(row);
  return sum;
};

/**
 * The contenders: name, how many rows one run scores, the run, and the scores of the first rows, by which they have to agree.
 * The first is the floor, which has no scores, and the second is ours.
 */
export function rubricContenders(items, data, objects) {
  const rubric = bandedRubric(items);
  const all = data.names.length;
  const engine = (name, rows, score) => ({
    name,
    rows,
    run: eachOf(objects.slice(0, rows), score),
    scores: (count) => Promise.resolve(objects.slice(0, count).map(score)),
  });
  const rules = withRules(items);
  return [
    { name: "reading every cell, one sum", rows: all, run: () => readEveryCell(data) },
    {
      name: "Junheng, with trace",
      rows: all,
      run: () => scoreRubric(rubric, data),
      scores: (count) => {
        const { total, decimals } = scoreRubric(rubric, data);
        return Promise.resolve(Array.from(total.subarray(0, count), (units) => fromUnits(units, decimals)));
      },
    },
    engine("json-logic-engine, built", 20_000, withJsonLogic(items)),
    engine("filtrex, compiled", 5000, withFiltrex(items)),
    engine("cel-js, parsed once", 5000, withCel(items)),
    engine("mathjs, compiled", 5000, withMath(items)),
    {
      name: "json-rules-engine, two rules an item",
      rows: 300,
      run: eachInTurn(objects.slice(0, 300), rules),
      scores: (count) => Promise.all(objects.slice(0, count).map(rules)),
    },
  ];
}
