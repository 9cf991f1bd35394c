// `npm run release`: makes in release/ the folder for a double click (.zip), the site to be hosted (.zip), the add-in of WPS for machines without a
// server (.7z), the packages (.tgz), the changes, and the checksums of them all. Of one commit it gives the same bytes each time: files have the date of the commit.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { unixFile } from "../workbook/src/write/unix-file.ts";
import { build } from "./lib/build-site.mjs";
import { filesIn } from "./lib/files-in.mjs";
import { repository } from "./lib/repository.mjs";
import { environmentFrom } from "./packages/environments.mjs";
import { packageOf } from "./packages/package-of.mjs";
import { offlineArchive } from "./packages/wps-files.mjs";
import { changesSince } from "./release/changes.mjs";

const release = join(repository, "release");
const published = ["engine", "workbook", "solver", "cli"];

const git = (...args) => spawnSync("git", args, { cwd: repository, encoding: "utf8" }).stdout.trim();

/** The date of the commit, or what SOURCE_DATE_EPOCH says, in seconds. */
const secondsOf = () => Number(process.env.SOURCE_DATE_EPOCH ?? git("log", "-1", "--format=%ct"));

/** A zip whose files all lie in one folder and have one date; in local time, since a zip knows no other. */
const zipOf = (folder, files, seconds) => {
  const utc = new Date(seconds * 1000);
  const mtime = new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
  const entries = files.map(({ name, content }) => [
    `${folder}/${name}`,
    [new Uint8Array(content), { mtime, level: 9, ...unixFile }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime });
};

const npmPack = (name) => {
  const args = ["pack", "--pack-destination", release, "--ignore-scripts", "--workspace", name];
  const npm = process.env.npm_execpath;
  const run = (command, all, options) => spawnSync(command, all, { cwd: repository, stdio: "inherit", ...options });
  const { status } =
    npm === undefined
      ? run("npm", args, { shell: process.platform === "win32" })
      : run(process.execPath, [npm, ...args]);
  if (status !== 0) throw new Error(`npm pack failed for ${name}.`);
};

const makeRelease = async () => {
  // npm packs files with the rights that they have; whoever makes the release, all may read what is built for it.
  process.umask(0o022);
  await rm(release, { recursive: true, force: true });
  await rm(join(repository, "dist"), { recursive: true, force: true });
  await mkdir(release, { recursive: true });
  const prepared = spawnSync(process.execPath, [join(repository, "scripts", "prepare.mjs")], { stdio: "inherit" });
  if (prepared.status !== 0 || (await build()) !== 0) throw new Error("The build failed; the reason stands above.");
  const { version } = JSON.parse(await readFile(join(repository, "addin", "package.json"), "utf8"));
  const seconds = secondsOf();
  const site = await filesIn(join(repository, "dist"));
  const licence = { name: "LICENSE.txt", content: await readFile(join(repository, "LICENSE")) };
  const alone = await packageOf(environmentFrom({ package: "stick" }), site);
  await writeFile(
    join(release, `junheng-${version}-double-click.zip`),
    zipOf(`均衡 Junheng ${version}`, alone, seconds),
  );
  await writeFile(join(release, `junheng-${version}-site.zip`), zipOf("junheng", [...site, licence], seconds));
  await writeFile(join(release, `junheng-${version}-wps-offline.7z`), await offlineArchive(site, version));
  for (const name of published) npmPack(name);
  await writeFile(join(release, "CHANGELOG.md"), await changesSince(join(repository, ".changeset"), version));
  const made = await filesIn(release);
  const sums = made.map(({ name, content }) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
  await writeFile(join(release, "SHA256SUMS"), sums.join(""));
  console.log(`\nrelease/\n${sums.join("")}`);
};

if (!existsSync(join(repository, "node_modules"))) throw new Error("Run npm ci first.");
await makeRelease();
