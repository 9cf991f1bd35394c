// The words that stand with figures in running text: what they count, and what makes them about, under or above. Internal.

/** Words before a figure, the longer ones first. */
export const boundsBefore =
  "不超过|不高于|不少于|不低于|至少|最少|至多|最多|不到|不足|未到|低于|少于|超过|突破|高于|逾|将近|接近|近|大约|大概|约为|约占|约";

/** Words behind a figure; 多 is none in 比上年的2600人多招260人. */
export const boundsBehind = "左右|上下|及以上|以上|及以下|以下|以内|有余|多(?![\\d招收出建])|余|强|弱";

/** Units and measure words; 分 is none in 三分之一, 对 none in 3对1. */
export const units =
  "个百分点|百分点|%{1,2}|‰|倍|(?:万|亿|千)?元|(?:万)?人次|(?:万)?平方米|㎡|m²|万人|万册|个教学班|个班|节次|学时|课时|小时|分钟|学年|公里" +
  "|名|位|人|所|册|台|套|间|件|节|次|场|项|亩|岁|个|班|年|月|日|号|届|期|天|周|级|份|本|户|辆|篇|栋|幢|门|张|座|处|条|支|批|家|米|对(?!\\d)|分(?!之)";
