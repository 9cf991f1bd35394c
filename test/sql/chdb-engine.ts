// ClickHouse in a process: chdb, a package of Python, where a Python of the machine has it.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Row, SqlEngine } from "./sql-engine.js";
import { plainRow } from "./sql-engine.js";

/** Those that are asked for the package: the one that the machine's owner names, and the usual ones. */
const pythons = [process.env["CHDB_PYTHON"], "python3", "python"].filter((each) => each !== undefined);

const hasChdb = "import importlib.util as u, sys; sys.exit(0 if u.find_spec('chdb') else 1)";

const python = pythons.find((each) => spawnSync(each, ["-c", hasChdb]).status === 0);

export const whyNoChdb = (): Promise<string | null> =>
  Promise.resolve(
    python === undefined
      ? "ClickHouse was not asked: no Python of this machine has chdb. Install it (pip install chdb), or name the Python that has it in CHDB_PYTHON."
      : null,
  );

/** One session; a statement a line comes in as JSON, and what it gave goes out as a line of JSON. NaN is a text, so that nothing hides. */
const program = `
import json, sys
from chdb import session
s = session.Session(sys.argv[1])
s.query("SET output_format_json_quote_denormals = 1, output_format_json_quote_64bit_integers = 0, max_threads = 1")
for line in sys.stdin:
    try:
        text = s.query(json.loads(line), "JSON").bytes().decode()
        answer = {"rows": json.loads(text)["data"] if text else []}
    except Exception as error:
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
`;

export const openChdb = async (): Promise<SqlEngine> => {
  const folder = mkdtempSync(join(tmpdir(), "junheng-chdb-"));
  const child = spawn(python ?? "", ["-c", program, join(folder, "data")], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (statement: string): Promise<readonly Row[]> => {
    child.stdin.write(`${JSON.stringify(statement)}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error("chdb ended before it answered");
    const { rows, error } = JSON.parse(line.value) as { readonly rows?: readonly Row[]; readonly error?: string };
    if (rows === undefined) throw new Error(`${error}\n${statement.slice(0, 400)}`);
    return rows.map(plainRow);
  };
  return {
    dialect: "clickhouse",
    run: ask,
    close: async () => {
      child.stdin.end();
      await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
