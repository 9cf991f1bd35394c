// What the browser inside WPS may lack, in its pages and in workers: methods of the years after it. Only what the sources use.
import "core-js/actual/array/at.js";
import "core-js/actual/array/find-last.js";
import "core-js/actual/array/find-last-index.js";
import "core-js/actual/array/to-reversed.js";
import "core-js/actual/array/to-sorted.js";
import "core-js/actual/array/to-spliced.js";
import "core-js/actual/array/with.js";
import "core-js/actual/object/has-own.js";
import "core-js/actual/string/at.js";
import "core-js/actual/string/replace-all.js";
import "core-js/actual/typed-array/at.js";
import "core-js/actual/typed-array/to-sorted.js";

// core-js has nothing of the page's own.
const { prototype } = AbortSignal;
if (!("throwIfAborted" in prototype))
  Object.defineProperty(prototype, "throwIfAborted", {
    value(this: AbortSignal): void {
      if (this.aborted) throw this.reason ?? new DOMException("Aborted", "AbortError");
    },
  });
