// Which methods this engine lacks: looked at while this file is loaded, which has to be before what puts them in.

const places: Readonly<Record<string, readonly [object, readonly string[]]>> = {
  Array: [Array.prototype, ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"]],
  Object: [Object, ["hasOwn"]],
  String: [String.prototype, ["at", "replaceAll"]],
  Uint8Array: [Object.getPrototypeOf(Uint8Array.prototype) as object, ["at", "toSorted"]],
  AbortSignal: [AbortSignal.prototype, ["throwIfAborted"]],
};

/** Their names. */
export const missingMethods: readonly string[] = Object.entries(places).flatMap(([name, [holder, methods]]) =>
  methods.filter((method) => !(method in holder)).map((method) => `${name}.${method}`),
);
