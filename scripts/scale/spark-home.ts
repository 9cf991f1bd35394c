// Spark from its own package: where a given environment of Python has it, or in one made for this run.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The version that the figures of docs/scale.md are of. */
export const pysparkVersion = "4.3.0";

/** Says in a sentence why there is none. */
export class NoSpark extends Error {
  override readonly name = "NoSpark";
}

/** The folder of Spark itself. Errors: NoSpark where the package or its Java cannot be had. */
export function sparkHome(environment: string | undefined, folder: string): string {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (java.status !== 0) throw new NoSpark("Spark needs Java 17 or newer, and no “java” was found on this machine.");
  const place = environment ?? join(folder, "venv");
  if (environment === undefined) {
    const made = spawnSync("python3", ["-m", "venv", place], { encoding: "utf8" });
    if (made.status !== 0)
      throw new NoSpark(`Spark comes as a package of Python, and python3 -m venv failed:\n${made.stderr}`);
    const got = spawnSync(join(place, "bin", "pip"), ["install", "--quiet", `pyspark==${pysparkVersion}`], {
      encoding: "utf8",
    });
    if (got.status !== 0)
      throw new NoSpark(
        `pyspark ${pysparkVersion} cannot be had here; name an environment that has it with --venv:\n${got.stderr}`,
      );
  }
  const lib = join(place, "lib");
  const home = (existsSync(lib) ? readdirSync(lib) : [])
    .map((python) => join(lib, python, "site-packages", "pyspark"))
    .find((each) => existsSync(join(each, "bin", "spark-sql")));
  if (home === undefined) throw new NoSpark(`There is no pyspark in ${place}.`);
  return home;
}
