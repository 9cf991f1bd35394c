// Serves dist/ for a browser test, as `npm start` does, on any free port.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve, type StaticServer } from "../../scripts/serve.mjs";

const site = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Starts the server. `npm run build` must have come before. */
export const serveSite = async (): Promise<StaticServer> => {
  if (!existsSync(site)) throw new Error("dist/ is not there yet: run `npm run build` first.");
  return serve(site, { port: 0 });
};
