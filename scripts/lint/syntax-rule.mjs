// The lint rule that keeps kinds of syntax out: forbidden.mjs gives a selector for each kind, with the sentence that says why.

/** The rule, for the linter. */
export const syntaxRule = {
  meta: { type: "problem", schema: [{ type: "object", additionalProperties: { type: "string" } }] },
  create(context) {
    const sentences = Object.entries(context.options[0]);
    return Object.fromEntries(
      sentences.map(([selector, message]) => [selector, (node) => context.report({ node, message })]),
    );
  },
};
