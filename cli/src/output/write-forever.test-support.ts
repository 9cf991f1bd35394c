// Writes a file again and again, each time full of another digit, until it is killed.
import { writeWhole } from "./write-whole.js";

const [file = "", size = "0"] = process.argv.slice(2);
for (let run = 1; ; run += 1) {
  await writeWhole(file, String(run % 10).repeat(Number(size)), async () => await Promise.resolve(0o644));
  if (run === 1) console.log("begun");
}
