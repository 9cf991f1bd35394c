// What a call takes: by the clock, and of the processor, which other programs on the machine lengthen less.

/** Runs it, and gives both in milliseconds, with what it gave. */
export function worked(run) {
  const [time, work] = [performance.now(), process.cpuUsage()];
  const result = run();
  const { user, system } = process.cpuUsage(work);
  return { time: performance.now() - time, work: (user + system) / 1000, result };
}
