// Sentences for what assessment finds.
import type { MessageTable } from "./message.js";

export const assessmentMessages: MessageTable = {};
