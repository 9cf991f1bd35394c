// What a call takes from memory: typed arrays and objects alike.

const held = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Bytes that one call allocates: the middle of several, each after a collection. Needs `--expose-gc`. */
export function bytesOf(run) {
  const measured = [];
  for (let i = 0; i < 9; i += 1) {
    globalThis.gc();
    const before = held();
    run();
    measured.push(held() - before);
  }
  return measured.sort((a, b) => a - b)[4];
}
