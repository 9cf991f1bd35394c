// The one linter. What may import what stands in scripts/lint/layers.mjs, what may not be touched in scripts/lint/forbidden.mjs, which
// patterns are linear in scripts/lint/patterns/.
import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import {
  engineGlobals,
  noChance,
  noClasses,
  noDefaultExport,
  noNetwork,
  officeByPort,
  syntaxEverywhere,
  workbookGlobals,
} from "./scripts/lint/forbidden.mjs";
import { layerRule } from "./scripts/lint/layer-rule.mjs";
import { patternRule } from "./scripts/lint/pattern-rule.mjs";

const tests = ["**/*.test.{ts,tsx}", "**/test-support.{ts,tsx}", "**/test-files/**", "test/**"];
const syntax = ["error", ...syntaxEverywhere, noDefaultExport];

export default tseslint.config(
  { ignores: ["**/dist/", "coverage/", "release/", "**/.cache/", "test/output/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    name: "everywhere",
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": syntax,
    },
  },
  {
    name: "tools in plain JavaScript",
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    name: "TypeScript",
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-for-in-array": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/restrict-plus-operands": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    name: "directions of imports",
    files: ["{engine,workbook,cli,addin}/src/**/*.{ts,tsx}"],
    ignores: tests,
    plugins: { junheng: { rules: { layers: layerRule } } },
    rules: { "junheng/layers": "error" },
  },
  {
    name: "no pattern is slow",
    files: ["{engine,workbook,cli,addin}/src/**/*.{ts,tsx}"],
    ignores: [...tests, "**/*.prop.test.ts", "**/*test-support*"],
    plugins: { patterns: { rules: { checked: patternRule } } },
    rules: { "patterns/checked": "error" },
  },
  {
    name: "the engine is pure",
    files: ["engine/src/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-globals": ["error", ...engineGlobals],
      "no-restricted-properties": ["error", noChance],
      "no-restricted-syntax": [...syntax, noClasses],
    },
  },
  {
    name: "workbook runs anywhere",
    files: ["workbook/src/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-globals": ["error", ...workbookGlobals] },
  },
  {
    name: "Excel stands behind its host",
    files: ["addin/src/**/*.{ts,tsx}"],
    ignores: [...tests, "addin/src/hosts/excel/**", "addin/src/pane/taskpane.ts"],
    rules: { "no-restricted-globals": ["error", ...officeByPort, ...noNetwork] },
  },
  {
    name: "the Excel host sends nothing either",
    files: ["addin/src/hosts/excel/**/*.ts", "addin/src/pane/taskpane.ts"],
    ignores: tests,
    rules: { "no-restricted-globals": ["error", ...noNetwork] },
  },
  {
    name: "React",
    files: ["addin/src/**/*.tsx", "addin/src/**/use-*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    name: "tests",
    files: tests,
    rules: { "@typescript-eslint/no-unused-expressions": "off" },
  },
  {
    name: "files whose tools ask for a default export",
    files: ["*.config.{js,ts}", "scripts/lib/counting-reporter.mjs"],
    rules: { "no-restricted-syntax": ["error", ...syntaxEverywhere] },
  },
);
