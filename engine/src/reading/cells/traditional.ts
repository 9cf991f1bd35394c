// Traditional characters (繁体) as simplified ones, as far as headers, categories and labels of rows use them.

const traditional =
  "學稱專數類縣級區鄉鎮門辦體質術藝樂輔運動場館儀備設計網絡電腦圖書冊間畫師員職務歷碩業總規幹貫獨與屬編號碼標識誌機構單報園義統產資積築佔內戶萬億畝頃臺際實現預劃達應負責隨遷殘畢齡註說聯繫話長經費額過關係準擬閒壞損舊廢處優點陽灣龍鳳東車馬橋華無雙歲開國會變異極眾當終減滿從於為個條時來對後見觀討論審覈簽訂調";
const simplified =
  "学称专数类县级区乡镇门办体质术艺乐辅运动场馆仪备设计网络电脑图书册间画师员职务历硕业总规干贯独与属编号码标识志机构单报园义统产资积筑占内户万亿亩顷台际实现预划达应负责随迁残毕龄注说联系话长经费额过关系准拟闲坏损旧废处优点阳湾龙凤东车马桥华无双岁开国会变异极众当终减满从于为个条时来对后见观讨论审核签订调";

const usual = new Map([...traditional].map((sign, position) => [sign, [...simplified][position] ?? sign]));
const anyTraditional = new RegExp(`[${traditional}]`, "g");
/** By the code of a sign whether it is one of them: nearly no text has any, and a look at each sign is faster than the pattern. */
const isTraditional = new Uint8Array(0x10000);
for (const sign of traditional) isTraditional[sign.charCodeAt(0)] = 1;

/**
 * A text for comparing, in simplified characters (繁体转简体).
 *
 * Rule: sign by sign, those that headers, categories and labels of rows use; others stay. Names of schools are never written so.
 * Units: text to text, of the same length. Blank: an empty text stays empty. None: always a text. Errors: none thrown.
 * Source: ours: a list of some 190 signs, each with the form of 通用规范汉字表 (2013).
 *
 * @example
 * inSimplified("專任教師數") // => "专任教师数"
 */
export const inSimplified = (text: string): string => {
  for (let at = 0; at < text.length; at++)
    if (isTraditional[text.charCodeAt(at)] === 1)
      return text.replace(anyTraditional, (sign) => usual.get(sign) ?? sign);
  return text;
};
