// Sentences for what workbook finds.
import type { MessageTable } from "./message.js";

export const workbookMessages: MessageTable = {};
