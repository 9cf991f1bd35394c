// Which page works on which work: a lock of the browser's that ends with its page, however that ends (Web Locks).

const nameOf = (id: string): string => `junheng.work.${id}`;

/** A page that is just being closed, or has crashed, lets go within this time, in milliseconds. */
const patience = 5_000;

const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

/** Holds a work until the page ends or lets it go; null where another page holds it. Without locks (http:) nobody is held off. */
export async function holdWork(id: string): Promise<(() => void) | null> {
  const manager = locks();
  if (manager === undefined) return () => undefined;
  return await new Promise((resolve) => {
    manager
      .request(
        nameOf(id),
        { signal: AbortSignal.timeout(patience) },
        () => new Promise<void>((release) => resolve(release)),
      )
      .catch(() => resolve(null));
  });
}

/** Those of the works that other pages hold. */
export async function heldWorks(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const held = await Promise.all(
    ids.map(async (id) => {
      const release = await holdWork(id);
      release?.();
      return release === null ? [id] : [];
    }),
  );
  return new Set(held.flat());
}

/** A new id; also where the page came by http:, which has no randomUUID. */
export const newWorkId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
