// The lint rules of our own, as one plugin.
import { layerRule } from "./layer-rule.mjs";
import { patternRule } from "./pattern-rule.mjs";
import { syntaxRule } from "./syntax-rule.mjs";

export default {
  meta: { name: "junheng" },
  rules: { layers: layerRule, patterns: patternRule, syntax: syntaxRule },
};
