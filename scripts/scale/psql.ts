// A script run by psql, which stops at the first error.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { nullText } from "../../test/sql/tab-rows.js";

/** What is run, and where. */
export interface PsqlRun {
  readonly programs: string;
  readonly port: number;
  readonly script: string;
}

/** What came of it. */
export interface PsqlRan {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs it; rows come with their names first, parted by tabs. */
export async function psql({ programs, port, script }: PsqlRun): Promise<PsqlRan> {
  const child = spawn(join(programs, "psql"), [
    ...["--no-psqlrc", "--quiet", "--host", "127.0.0.1", "--port", String(port), "--username", "junheng"],
    ...["--dbname", "postgres", "--set", "ON_ERROR_STOP=1", "--no-align", "--field-separator", "\t"],
    ...["--pset", `null=${nullText}`, "--pset", "footer=off", "--file", "-"],
  ]);
  // A server that is away ends psql before it has read its script.
  child.stdin.on("error", () => undefined);
  child.stdin.end(script);
  const [output, errors] = [child.stdout, child.stderr].map((stream) => {
    stream.setEncoding("utf8");
    const chunks: string[] = [];
    stream.on("data", (chunk: string) => chunks.push(chunk));
    return chunks;
  });
  const status = await new Promise<number | null>((done) => child.once("close", done));
  return { status, output: output?.join("") ?? "", errors: errors?.join("") ?? "" };
}

/** Likewise where it must not fail. Errors: an Error with what psql said. */
export async function asked(run: PsqlRun): Promise<string> {
  const { status, output, errors } = await psql(run);
  if (status !== 0) throw new Error(`psql ended with ${status}:\n${errors.slice(0, 4000)}`);
  return output;
}
