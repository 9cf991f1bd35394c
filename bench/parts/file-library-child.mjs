// One process of the file part: the library alone.
import * as XLSX from "@e965/xlsx";
import { sendRuns } from "../lib/file-runs.mjs";

await sendRuns((bytes, clock) => {
  const { Sheets, SheetNames } = XLSX.read(bytes, { dense: true });
  clock("reading");
  return Sheets[SheetNames[0]]["!data"].length - 1;
});
