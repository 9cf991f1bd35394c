// The one linter. What may import what stands in scripts/lint/layers.mjs, what may not be touched in scripts/lint/forbidden.mjs, which
// patterns are linear in scripts/lint/patterns/.
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

const tests = ["**/*.test.{ts,tsx}", "**/test-support.{ts,tsx}", "**/test-files/**", "test/**"];
const syntax = { ...syntaxEverywhere, ...noDefaultExport };

/** Rules of the category `correctness` that find nothing wrong here: they ask for another way of writing what is right. */
const notAsked = {
  "react/purity": "off",
  "react/refs": "off",
  "react/set-state-in-effect": "off",
  "typescript/no-base-to-string": "off",
  "typescript/no-meaningless-void-operator": "off",
  "typescript/no-misused-spread": "off",
  "typescript/no-redundant-type-constituents": "off",
  "typescript/no-useless-default-assignment": "off",
  "typescript/require-array-sort-compare": "off",
  "typescript/restrict-template-expressions": "off",
};

/** What is asked for beyond that category. */
const beyond = {
  eqeqeq: "error",
  "no-case-declarations": "error",
  "no-empty": "error",
  "no-fallthrough": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-prototype-builtins": "error",
  "no-regex-spaces": "error",
  "no-unexpected-multiline": "error",
  "no-useless-assignment": "error",
  "preserve-caught-error": "error",
  "junheng/syntax": ["error", syntax],
};

const typed = {
  "no-array-constructor": "error",
  "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "no-var": "error",
  "prefer-const": "error",
  "prefer-rest-params": "error",
  "prefer-spread": "error",
  "typescript/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
  "typescript/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
  "typescript/no-empty-object-type": "error",
  "typescript/no-explicit-any": "error",
  "typescript/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
  "typescript/no-namespace": "error",
  "typescript/no-require-imports": "error",
  "typescript/no-unnecessary-type-assertion": "error",
  "typescript/no-unnecessary-type-constraint": "error",
  "typescript/no-unsafe-function-type": "error",
  "typescript/only-throw-error": "error",
  "typescript/restrict-plus-operands": "error",
  "typescript/switch-exhaustiveness-check": "error",
};

export default {
  categories: { correctness: "error" },
  plugins: ["eslint", "typescript", "react", "oxc"],
  jsPlugins: ["./scripts/lint/rules.mjs"],
  options: { typeAware: true, reportUnusedDisableDirectives: "error" },
  ignorePatterns: ["test/wps/types/**", "**/dist/", "coverage/", "release/", "**/.cache/", "test/output/"],
  rules: { ...notAsked, ...beyond },
  overrides: [
    {
      // Tools in plain JavaScript.
      files: ["**/*.{js,mjs,cjs}"],
      env: { node: true },
      rules: { "no-redeclare": "error", "no-undef": "error" },
    },
    { files: ["scripts/webpack/service-worker.template.js"], env: { serviceworker: true } },
    { files: ["docs/site/*.js"], env: { browser: true } },
    { files: ["**/*.{ts,tsx}"], rules: typed },
    {
      // Directions of imports.
      files: ["{engine,workbook,solver,cli,addin}/src/**/*.{ts,tsx}"],
      excludeFiles: tests,
      rules: { "junheng/layers": "error" },
    },
    {
      // No pattern is slow.
      files: ["{engine,workbook,solver,cli,addin}/src/**/*.{ts,tsx}"],
      excludeFiles: [...tests, "**/*.prop.test.ts", "**/*test-support*"],
      rules: { "junheng/patterns": "error" },
    },
    {
      // The engine is pure.
      files: ["engine/src/**/*.ts"],
      excludeFiles: tests,
      rules: {
        "no-restricted-globals": ["error", ...engineGlobals],
        "no-restricted-properties": ["error", noChance],
        "junheng/syntax": ["error", { ...syntax, ...noClasses }],
      },
    },
    {
      // workbook/ and solver/ run anywhere.
      files: ["{workbook,solver}/src/**/*.ts"],
      excludeFiles: tests,
      rules: { "no-restricted-globals": ["error", ...workbookGlobals] },
    },
    {
      // Excel stands behind its host.
      files: ["addin/src/**/*.{ts,tsx}"],
      excludeFiles: [...tests, "addin/src/hosts/excel/**", "addin/src/pane/taskpane.ts"],
      rules: { "no-restricted-globals": ["error", ...officeByPort, ...noNetwork] },
    },
    {
      // The Excel host sends nothing either.
      files: ["addin/src/hosts/excel/**/*.ts", "addin/src/pane/taskpane.ts"],
      excludeFiles: tests,
      rules: { "no-restricted-globals": ["error", ...noNetwork] },
    },
    {
      files: ["addin/src/**/*.tsx", "addin/src/**/use-*.ts"],
      rules: { "react/rules-of-hooks": "error", "react/exhaustive-deps": "error" },
    },
    { files: tests, rules: { "no-unused-expressions": "off" } },
    {
      // Files whose tools ask for a default export.
      files: ["*.config.{js,mjs,ts}", "scripts/lib/counting-reporter.mjs", "scripts/lint/rules.mjs"],
      rules: { "junheng/syntax": ["error", syntaxEverywhere] },
    },
  ],
};
