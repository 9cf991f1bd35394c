// Builds dist/ with webpack.
import { join } from "node:path";
import { repository } from "./repository.mjs";
import { run } from "./run.mjs";

/** Runs the build as `npm run build` does, and returns its exit status. */
export const build = async (...args) => {
  const webpack = join(repository, "node_modules", "webpack-cli", "bin", "cli.js");
  const { status } = await run(process.execPath, [webpack, "--mode", "production", ...args]);
  return status;
};
