/** What a reader has to know of the machine to judge the figures, in one line; nothing that names it. */
export function machineFacts(): string;
