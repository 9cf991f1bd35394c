// Memory of this process.

/** The most memory this process has held, in megabytes. */
export const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;
