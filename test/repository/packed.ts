// What `npm pack` makes of a package of this repository: a tarball in a folder of the test's own.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The packages that are published, by their folders. */
export const published = ["engine", "workbook", "solver", "cli"] as const;

/** Packs a package into a folder, and gives the path of the tarball. */
export const packInto = (folder: string, workspace: string): string => {
  const answer = execFileSync("npm", ["pack", "--json", "--workspace", workspace, "--pack-destination", folder], {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(answer) as [{ filename: string }];
  return join(folder, filename);
};
