// Whose a whole file is: by the place that its name or its titles hold, else by its folder, else by its name.
import { textOf } from "../cells/index.js";
import type { CountyFile } from "./county-file.js";
import { countyIn } from "./place-names.js";

/** A county as files name it. */
export interface NamedCounty {
  readonly name: string;
  readonly prefecture?: string;
}

/** Titles stand in so many rows at most. */
const titleRows = 6;

/** The county of each file. */
export function countyOfFiles(files: readonly CountyFile[]): ReadonlyMap<CountyFile, NamedCounty> {
  const said = new Map(files.map((file) => [file, countyIn(bareName(file)) ?? countyInTitles(file)] as const));
  const folders = new Map<string, CountyFile[]>();
  for (const file of files) {
    const folder = file.path.slice(0, -1).join("/");
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const counties = new Map<CountyFile, NamedCounty>();
  for (const own of folders.values()) {
    const [folder, above] = (own[0]?.path ?? []).slice(0, -1).toReversed();
    const names = new Set(own.flatMap((file) => said.get(file)?.name ?? []));
    for (const file of own)
      counties.set(
        file,
        folder === undefined || names.size > 1
          ? within(said.get(file) ?? { name: bareName(file) }, folder)
          : within(countyIn(folder) ?? { name: folder }, above),
      );
  }
  return counties;
}

/** A county in the prefecture that a folder is, where it names none itself. */
const within = ({ name, prefecture }: NamedCounty, folder: string | undefined): NamedCounty => {
  const own = prefecture ?? folder;
  return { name, ...(own !== undefined && { prefecture: own }) };
};

const bareName = ({ path }: CountyFile): string => (path.at(-1) ?? "").replace(/\.\w{1,8}$/, "");

/** The county that all titles of a file agree on, among the lines before its tables. */
function countyInTitles({ grids }: CountyFile): NamedCounty | null {
  const texts = grids.flatMap(({ rows }) =>
    rows.slice(0, titleRows).flatMap((cells) => {
      const filled = cells.filter((cell) => cell !== null && textOf(cell) !== "");
      return filled.length > 0 && filled.length <= 3 ? filled.map(textOf) : [];
    }),
  );
  const found = texts.flatMap((text) => countyIn(text.slice(0, 60)) ?? []);
  const [first] = found;
  return first !== undefined && found.every(({ name }) => name === first.name) ? first : null;
}
