// PostgreSQL as the machine has it: where its programs stand, and as whom they run.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Says in a sentence why there is none. */
export class NoPostgres extends Error {
  override readonly name = "NoPostgres";
}

/** Programs, and the user that a server of ours runs as. */
export interface PostgresHome {
  readonly programs: string;
  readonly version: string;
  /** Who it runs as where we are root, whom PostgreSQL refuses. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

const debian = "/usr/lib/postgresql";

/** Folders in which the programs may stand, the newest first. */
const folders = (): readonly string[] => [
  ...(existsSync(debian) ? readdirSync(debian) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, "bin")),
  ...(process.env["PATH"] ?? "").split(":"),
];

/** What a program prints. */
const printed = (program: string, words: readonly string[]): string =>
  spawnSync(program, words, { encoding: "utf8" }).stdout?.trim() ?? "";

/** Finds them. Errors: NoPostgres where a program, its foreign tables, or a user to run as is missing. */
export function postgresHome(said: string | undefined): PostgresHome {
  const programs = (said === undefined ? folders() : [said]).find((each) =>
    ["initdb", "postgres", "psql"].every((program) => existsSync(join(each, program))),
  );
  if (programs === undefined)
    throw new NoPostgres(
      said === undefined
        ? "This machine has no PostgreSQL (initdb, postgres and psql in one folder): install its server, or name the folder with --postgres."
        : `There is no initdb, postgres and psql in ${said}.`,
    );
  const shared = printed(join(programs, "pg_config"), ["--sharedir"]);
  if (shared !== "" && !existsSync(join(shared, "extension", "postgres_fdw.control")))
    throw new NoPostgres("This PostgreSQL has no postgres_fdw: install its extensions (postgresql-contrib).");
  return {
    programs,
    version: printed(join(programs, "postgres"), ["--version"]).replace(/^.*\) (\S+).*$/, "$1"),
    user: process.getuid?.() === 0 ? ownUser() : null,
  };
}

/** Somebody who may own files and is not root. */
function ownUser(): { readonly uid: number; readonly gid: number } {
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((which) => printed("id", [which, name]));
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new NoPostgres("PostgreSQL refuses to run as root, and there is no user postgres or nobody.");
}
