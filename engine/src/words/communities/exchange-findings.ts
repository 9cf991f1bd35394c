// Sentences for figures of exchange that contradict each other.
import type { MessageTable } from "../message.js";

export const exchangeMessages = {
  exchangeAboveEligible: {
    "zh-CN": "交流轮岗教师 {exchanged} 人，多于符合交流条件的 {eligible} 人。请核对两个数，注意不要把人次当作人数。",
    en: "{exchanged} {exchanged|teacher|teachers} exchanged are more than the {eligible} who are eligible. Check both figures; turns are not heads.",
  },
  backboneAboveExchanged: {
    "zh-CN": "交流的骨干教师 {backbone} 人，多于交流轮岗教师 {exchanged} 人。请核对两个数。",
    en: "{backbone} {backbone|backbone teacher|backbone teachers} exchanged are more than all {exchanged} {exchanged|teacher|teachers} exchanged. Check both figures.",
  },
} satisfies MessageTable;
