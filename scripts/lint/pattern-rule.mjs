// The lint rule that keeps slow patterns out: each has to be in the list of those that were checked, in scripts/lint/patterns/.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../lib/repository.mjs";

const listed = (name) => JSON.parse(readFileSync(join(repository, "scripts", "lint", "patterns", name), "utf8"));

const checked = new Set([...listed("linear.json"), ...Object.keys(listed("bounded.json"))]);

/** Whether a node is run when its file is loaded, so that `npm run patterns` sees the pattern that it builds. */
const isLoaded = (node) => {
  for (let each = node.parent; each; each = each.parent) if (/Function/.test(each.type)) return false;
  return true;
};

/** The rule, for the linter. */
export const patternRule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      unchecked:
        "nobody has checked yet that this pattern is linear: run `npm run patterns`, which does, and notes it in scripts/lint/patterns/.",
      late: "a pattern is built once, when its file is loaded, so that `npm run patterns` can check it: move it out of the function.",
    },
  },
  create(context) {
    const built = (node) => {
      if (node.callee.name === "RegExp" && !isLoaded(node)) context.report({ node, messageId: "late" });
    };
    return {
      Literal: (node) => {
        if (node.regex !== undefined && !checked.has(node.raw)) context.report({ node, messageId: "unchecked" });
      },
      NewExpression: built,
      CallExpression: built,
    };
  },
};
