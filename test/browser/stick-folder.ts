// The folder for a double click, as it is handed out, made of the built site for the tests of a file.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withoutServer } from "../../scripts/packages/without-server.mjs";

/** Gives the folder's address, as a browser opens it; its page has the name by which tests open one. */
export const stickFolder = (): (() => string) => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "junheng-folder-"));
    const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
    const names = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
    const files = names.map((each) => join(each.parentPath, each.name));
    const built = await Promise.all(
      files.map(async (file) => ({ name: file.slice(dist.length), content: await readFile(file) })),
    );
    for (const { name, content } of withoutServer(built)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name === "均衡工作台.html" ? "workbench.html" : name), content);
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));
  return () => pathToFileURL(folder).href;
};
