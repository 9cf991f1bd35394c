// What a reader has to know of the machine to judge the figures; nothing that names it.
import os from "node:os";

export function machineFacts() {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const load = os.loadavg()[1].toFixed(1);
  return `${cores.length} cores (${cores[0]?.model.trim() ?? "unknown"}), ${memory} GiB of memory, Node ${process.versions.node}, ${os.platform()} ${os.arch()}; mean load before the start ${load}`;
}
