// Workbooks calculated anew by LibreOffice, whatever results are stored in them: a second opinion on our formulas.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

/** Says so to LibreOffice: formulas of .xlsx are always calculated when a file is opened. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** The workbooks as LibreOffice saves them, all in one run. */
export function recalculated(books: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "junheng-recalculated-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
    const files = books.map((bytes, at) => {
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = join(folder, "out");
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync("soffice", [installation, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "ignore",
    });
    return books.map((_, at) => new Uint8Array(readFileSync(join(out, `${at}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
