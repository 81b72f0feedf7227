/** The words about a figure that stand with it in a cell: units, hedges, changes. */
const TRADITIONAL = '條項個筆萬億餘約過將減淨類無';
const SIMPLIFIED = '条项个笔万亿余约过将减净类无';
const FORMS = new Map(Array.from(TRADITIONAL, (form, at) => [form, SIMPLIFIED.charAt(at)]));
const ANY = new RegExp(`[${TRADITIONAL}]`, 'g');

/** A text with what cells say about their figures in Simplified, each character at its place. */
export const simplifiedUnits = (text: string): string => text.replace(ANY, (form) => FORMS.get(form) as string);
