// The pages about what programs import: made by TypeDoc from the sources, in English, a page an entry.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application } from "typedoc";
import { repository } from "./file-pages.js";
import type { Page } from "./page.js";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly "@junheng/source"?: string }>>;
}

/** The source of each entry but the one that repeats them all. */
function entryPoints(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(repository, "engine/package.json"), "utf8")) as Manifest;
  return Object.entries(exports).flatMap(([entry, target]) =>
    entry === "." || typeof target === "string" || target["@junheng/source"] === undefined
      ? []
      : [join(repository, "engine", target["@junheng/source"])],
  );
}

const written = async (folder: string): Promise<void> => {
  const options = {
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: [...entryPoints()],
    tsconfig: join(repository, "engine/tsconfig.build.json"),
    skipErrorChecking: true,
    disableSources: true,
    readme: "none",
    logLevel: "Error",
    outputs: [{ name: "markdown", path: folder }],
    outputFileStrategy: "modules",
    entryFileName: "index",
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
  } as const;
  const application = await Application.bootstrapWithPlugins(
    options as unknown as Parameters<typeof Application.bootstrapWithPlugins>[0],
  );
  const project = await application.convert();
  if (project === undefined) throw new Error("TypeDoc made nothing; the lines above say why.");
  await application.generateOutputs(project);
};

const isList = ({ id }: Page): boolean => id === "api/index";

/** The pages, with a list of them first. Takes some seconds. */
export async function apiPages(): Promise<readonly Page[]> {
  const folder = mkdtempSync(join(tmpdir(), "junheng-api-"));
  try {
    await written(folder);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    const pages = files.sort().map((name): Page => {
      const id = `api/${name.replaceAll("\\", "/").slice(0, -".md".length)}`;
      const markdown = readFileSync(join(folder, name), "utf8");
      const entry = id.replace(/^api\//, "").replace(/\/index$/, "");
      const title = id === "api/index" ? "API" : `@junheng/engine/${entry}`;
      return { id, locale: "en", title, markdown: markdown.replace(/^# .*$/m, `# ${title}`), file: `${id}.md` };
    });
    const [list, others] = [pages.filter(isList), pages.filter((page) => !isList(page))];
    // The list stands in the Chinese pages too, and leads to the English ones.
    const inChinese = list.map((page): Page => ({ ...page, locale: "zh-CN", foreign: true }));
    return [...inChinese, ...list, ...others.sort((one, other) => (one.id < other.id ? -1 : 1))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
