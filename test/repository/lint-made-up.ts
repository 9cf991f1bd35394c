// The project's own linter over made-up files: in a folder of their own, all at once.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const linter = join(repository, "node_modules", "oxlint", "bin", "oxlint");

/** What the linter needs to be the project's: its configuration and our rules. */
const copied = ["oxlint.config.mjs", "scripts/lint", "scripts/lib/repository.mjs"];

/** The project's configuration, without types, which made-up files do not have. */
const untyped = `import config from "./oxlint.config.mjs"; export default { ...config, options: {} };`;

interface Complaint {
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}

const complaintsAbout = async (files: ReadonlyMap<string, string>): Promise<readonly Complaint[]> => {
  const folder = await mkdtemp(join(tmpdir(), "junheng-lint-"));
  try {
    for (const each of copied) await cp(join(repository, each), join(folder, each), { recursive: true });
    await writeFile(join(folder, "untyped.mjs"), untyped);
    for (const [file, source] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), source);
    }
    const words = [linter, "--config", "untyped.mjs", "--format", "json"];
    // It ends with 1 where it has found something; an answer that cannot be read fails the tests.
    const answer = await new Promise<string>((resolve) => {
      execFile(process.execPath, words, { cwd: folder, maxBuffer: 1e8 }, (_, told) => resolve(told));
    });
    return (JSON.parse(answer) as { readonly diagnostics: readonly Complaint[] }).diagnostics;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Takes the made-up sources of a test file while its tests are described, and reads them before the first of them runs: what is said
 * of each is told by what it was given back. `made-up` in a name becomes one of its own.
 */
export function lintedTogether(): (file: string, source: string) => () => readonly string[] {
  const files = new Map<string, string>();
  let complaints: readonly Complaint[] = [];
  before(async () => (complaints = await complaintsAbout(files)));
  return (file, source) => {
    const place = file.replace("made-up", `made-up-${files.size}`);
    if (files.has(place)) throw new Error(`${place} is made up twice.`);
    files.set(place, source);
    return () =>
      complaints
        .filter(({ filename }) => filename.split(sep).join("/") === place)
        .map(({ message, help = "" }) => `${message} ${help}`);
  };
}
