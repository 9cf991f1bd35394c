// How the tests in a real browser run: those that take longest first, so that no process is alone with one at the end.
const { readdirSync } = require("node:fs");

const long = ["accessibility", "surfaces", "without-server", "workbench-place", "workbench-saving", "served-by-nginx"];

const others = readdirSync(__dirname)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => name.replace(".test.ts", ""))
  .filter((name) => !long.includes(name));

module.exports = {
  parallel: true,
  jobs: 3,
  retries: 1,
  require: ["test/browser/browser-ready.ts"],
  "node-option": ["import=tsx", "conditions=@junheng/source"],
  spec: [...long, ...others].map((name) => `test/browser/${name}.test.ts`),
  timeout: 600_000,
};
