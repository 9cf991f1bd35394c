// A port of loopback that nobody listens on.
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** Its number. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
