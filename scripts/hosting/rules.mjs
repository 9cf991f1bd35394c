// How the site is served, whatever serves it: types, headers, what browsers may keep and what each file may do. `npm start`, nginx and IIS follow this one table.

/** The type of a file by its ending. */
export const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".7z": "application/x-7z-compressed",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What is sent packed: texts, and WebAssembly. Pictures and workbooks are packed already. */
export const isPacked = (type) => /^(?:text|application\/(?:json|xml|manifest|wasm))|svg/.test(type);

/** Below so many bytes packing gains nothing. */
export const packedFrom = 1000;

/** A name that holds the hash of its content never means anything else. */
const lasting = "\\.[0-9a-f]{8}\\.(js|css)$";

/** The solver runs WebAssembly, and asks for nothing. The page's own policy forbids WebAssembly, and stays as it is. */
const solver = "/solver\\.[0-9a-f]{8}\\.js$";

/** The page that Excel on the web shows inside its own must be allowed there; all else may not be framed. */
const framed = "/taskpane\\.html$";

/** The headers of every answer: a value, and another one for paths that match a pattern; the first that matches counts, and an empty value means no header. */
export const headers = [
  { name: "X-Content-Type-Options", value: "nosniff", but: [] },
  { name: "Referrer-Policy", value: "no-referrer", but: [] },
  { name: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()", but: [] },
  {
    name: "Cache-Control",
    value: "no-cache",
    but: [{ path: lasting, value: "public, max-age=31536000, immutable" }],
  },
  {
    name: "Content-Security-Policy",
    value: "frame-ancestors 'none'",
    but: [
      { path: framed, value: "" },
      { path: solver, value: "default-src 'none'; script-src 'wasm-unsafe-eval'; frame-ancestors 'none'" },
    ],
  },
  { name: "X-Frame-Options", value: "DENY", but: [{ path: framed, value: "" }] },
];

/** The headers of a path that begins with a slash. */
export const headersOf = (path) =>
  Object.fromEntries(
    headers
      .map(({ name, value, but }) => [name, (but.find((rule) => new RegExp(rule.path).test(path)) ?? { value }).value])
      .filter(([, value]) => value !== ""),
  );
