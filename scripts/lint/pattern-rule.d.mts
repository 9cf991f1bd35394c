import type { Rule } from "eslint";

export declare const patternRule: Rule.RuleModule;
