/** 2021年上半年, 第三季度, 1-6月 in a title: such a report stands beside the year's, and is none of its versions. */
const PART = /上半年|下半年|半年度?|季度|\d{1,2}月?[-—–~至到]\d{1,2}月/;

/** Whether a title says that the report covers a part of a year only. */
export const isOfPartYear = (title: string | undefined): boolean => title !== undefined && PART.test(title);
