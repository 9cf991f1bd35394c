// Runs every program and prints what each answers, by its name.
import { readdirSync } from "node:fs";

const others = new Set(["all.ts", "counties.ts", "programs.test.ts"]);
const answers: Record<string, unknown> = {};
for (const name of readdirSync(new URL(".", import.meta.url)).filter(
  (each) => each.endsWith(".ts") && !others.has(each),
))
  answers[name.replace(/\.ts$/, "")] = ((await import(`./${name}`)) as { readonly answer: unknown }).answer;
console.log(JSON.stringify(answers));
