// One question to a worker and its answer, within a time and as long as nobody calls it off.

/** How long to wait, in seconds, and what calls it off; without either, for as long as it takes. */
export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  readonly seconds?: number;
  /** What is handed over rather than copied. */
  readonly transfer?: readonly Transferable[];
  /** Takes what the worker sends before its answer, each as `{ piece }`. */
  readonly onPiece?: (piece: never) => void;
}

/** What came of it: an answer, none within the time, or a worker that broke down, with what it said. */
export type Asked<Reply> =
  | { readonly kind: "answered"; readonly reply: Reply }
  | { readonly kind: "slow" }
  | { readonly kind: "broken"; readonly message: string };

/**
 * Asks a worker that answers each request once; rejects with an AbortError when the signal says so. The worker is left as it is: only after an
 * answer is it fit for another request.
 */
export const askWorker = <Reply>(
  worker: Worker,
  request: unknown,
  { signal, seconds = Infinity, transfer = [], onPiece }: AskOptions,
): Promise<Asked<Reply>> =>
  new Promise((resolve, reject) => {
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      worker.onmessage = null;
      worker.onerror = null;
      finish();
    };
    const stop = (): void => end(() => reject(new DOMException("", "AbortError")));
    const timer =
      seconds === Infinity ? undefined : setTimeout(() => end(() => resolve({ kind: "slow" })), seconds * 1000);
    if (signal?.aborted === true) return stop();
    signal?.addEventListener("abort", stop);
    worker.onmessage = ({ data }: MessageEvent<Reply | { readonly piece: never }>): void => {
      if (typeof data === "object" && data !== null && "piece" in data) onPiece?.(data.piece);
      else end(() => resolve({ kind: "answered", reply: data }));
    };
    worker.onerror = ({ message }): void => end(() => resolve({ kind: "broken", message }));
    worker.postMessage(request, [...transfer]);
  });
