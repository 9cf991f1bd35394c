// Words that tell rows which are not schools: totals, averages, parts, notes, signatures.

/** Sums of schools. Compared after normalising. */
export const totalWords =
  /^(合计|总计|共计|总和|小计|全县|全市|全区|全旗|全镇|全乡|总数|县合计|total|subtotal|sum|grandtotal)$|(合计|总计|共计|小计)$|^(合计|总计|小计)(小学|初中|高中|全县)/;

/** Figures about schools that are no sums. */
export const statisticWords =
  /^(平均|均值|平均值|平均数|average|mean|max|min|最大值|最小值|中位数|标准差|差异系数|达标率|达标学校.*|标准值|省标|标准|basic|standard)$|(平均值|平均数|平均|均值|差异系数|标准差|达标率)$/;

/** Parts of the row before: they would be counted twice. */
export const partWords = /^其中/;

/** Beginnings of notes and signatures. */
export const noteWords =
  /^(注\d*[:：.、\s]|注$|备注[:：]|说明[:：]|填表|填报|制表|审核|复核|单位负责人|学校负责人|负责人|统计负责人|校长[:：]|联系电话|电话[:：]|联系人|报出日期|数据来源|资料来源|来源[:：]|单位[:：]|单位公章|盖章|第.{1,4}页|note[s:]|source[:])/i;

/** Names that a form prints for schools to be filled in. */
export const placeholderNames = /^((小学|初中|学校|中学)\d{1,3}|[x×]+(学校|小学|中学)?|…+|\.{3,})$/i;

/** The forms of the national application, by the title they print. */
export const nationalForm = /^表\s*(Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ|Ⅵ|I{1,3}|IV|V|VI)(\s*[-—－]\s*(\d))?\s/;
