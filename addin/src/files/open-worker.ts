// A worker from its script as a text, which is the one way that works from a folder without a server as well.

/** What `import("./x.worker.ts?source")` gives. */
export interface WorkerSource {
  readonly source: string;
}

const addresses = new Map<string, string>();

const addressOf = (source: string): string => {
  const known = addresses.get(source);
  if (known !== undefined) return known;
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  addresses.set(source, address);
  return address;
};

/** Starts a worker. Each script keeps one address as long as the page lives, so that it is compiled once. */
export const openWorker = ({ source }: WorkerSource): Worker => new Worker(addressOf(source));
