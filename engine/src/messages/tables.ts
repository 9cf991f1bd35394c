// Sentences for what tables finds.
import type { MessageTable } from "./message.js";

export const tableMessages: MessageTable = {};
