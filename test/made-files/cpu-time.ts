// How long this process has worked: unlike a clock, it does not go on while others keep the machine busy.

/** Milliseconds of work of this process since it began. */
export const cpuMilliseconds = (): number => process.cpuUsage().user / 1000;
