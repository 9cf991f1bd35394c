// `npm run schemas`: writes engine/schemas/*.json again, from the shapes by which the engine parses.
import { mkdir, writeFile } from "node:fs/promises";
import { jsonSchemas, schemaText } from "../test/repository/json-schemas.js";

const folder = new URL("../engine/schemas/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas))
  await writeFile(new URL(`${name}.json`, folder), schemaText(schema()));
console.log(`Wrote ${Object.keys(jsonSchemas).length} schemas to engine/schemas.`);
