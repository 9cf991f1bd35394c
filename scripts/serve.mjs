// A small static server for dist/: only files of that folder, only for this machine.
import { createReadStream } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { headersOf, isPacked, packedFrom, types } from "./hosting/rules.mjs";

/** The file a request means; null where there is none, or where it lies outside the folder. */
const fileFor = async (root, requested) => {
  const { pathname } = new URL(requested, "http://localhost");
  const path = decodeURIComponent(pathname);
  if (path.includes("\0") || path.includes("\\")) return null;
  const file = await realpath(join(root, path));
  if (!file.startsWith(root + sep)) return null;
  const { size, mtimeMs } = await stat(file).then((found) =>
    found.isFile() ? found : Promise.reject(new Error("not a file")),
  );
  return { file, size, mtimeMs };
};

const typeOf = (file) => types[extname(file).toLowerCase()] ?? "application/octet-stream";

/** Makes a function that packs a file, once for as long as it stays as it is. */
const packing = () => {
  const packed = new Map();
  return ({ file, mtimeMs }) => {
    const known = packed.get(file);
    if (known?.mtimeMs === mtimeMs) return known.bytes;
    const bytes = readFile(file).then(promisify(gzip));
    packed.set(file, { mtimeMs, bytes });
    return bytes;
  };
};

const answer = async (root, home, pack, request, response) => {
  const refuse = (status) => response.writeHead(status, { ...headersOf("/"), "Content-Type": types[".html"] }).end();
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  if (request.url === "/") return response.writeHead(302, { ...headersOf("/"), Location: home }).end();
  const found = await fileFor(root, request.url).catch(() => null);
  if (found === null) return refuse(404);
  const type = typeOf(found.file);
  const packs = found.size >= packedFrom && isPacked(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const bytes = packs ? await pack(found) : null;
  response.writeHead(200, {
    ...headersOf(found.file.slice(root.length).split(sep).join("/")),
    "Content-Type": type,
    ...(isPacked(type) && { Vary: "Accept-Encoding" }),
    ...(bytes !== null && { "Content-Encoding": "gzip" }),
    "Content-Length": bytes?.length ?? found.size,
  });
  if (request.method === "HEAD") return response.end();
  if (bytes !== null) return response.end(bytes);
  return createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
};

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.address().port));
  });

/**
 * Serves a folder on 127.0.0.1. Takes the next free port where `port` is taken, unless `strictPort`; port 0 is any free one.
 * With `tls` ({ key, cert }) over https. `/` leads to `home`.
 */
export const serve = async (folder, { port = 3000, strictPort = false, home = "/workbench.html", tls } = {}) => {
  const root = await realpath(folder);
  const pack = packing();
  const handler = (request, response) =>
    void answer(root, home, pack, request, response).catch(() => response.destroy());
  for (let candidate = port; ; candidate++) {
    const server = tls ? createHttpsServer(tls, handler) : createHttpServer(handler);
    try {
      const actual = await listen(server, candidate);
      const close = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
      return { port: actual, url: tls ? `https://localhost:${actual}` : `http://127.0.0.1:${actual}`, close };
    } catch (error) {
      const taken = error.code === "EADDRINUSE" || error.code === "EACCES";
      if (!taken || strictPort || candidate - port >= 100) throw error;
    }
  }
};
