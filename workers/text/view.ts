import type { ConverterFunction, LocalePreset } from 'opencc-js/core';
import type { Script } from '../../src/report/reading';
import { scriptOf } from './script';

/**
 * A report's text in the other script, for viewing only: nothing is read from it or quoted. Character by character,
 * the mainland's words kept (文件 does not become 檔案), so paragraphs keep their number and order.
 * A paragraph that is in the wanted script already is left alone: converting it again would damage it (显著, 显着).
 */
export async function convertForView(text: string, to: Script): Promise<string> {
	const whole = scriptOf(text);
	const isConverted = (line: string) => (scriptOf(line) === 'hant' ? 'hant' : whole) === to;
	const lines = text.split('\n');
	if (lines.every(isConverted)) return text;
	const convert = await converter(to);
	return lines.map((line) => (isConverted(line) ? line : convert(line))).join('\n');
}

const converters = new Map<Script, Promise<ConverterFunction>>();

/** The converter to a script, made when first asked for: making one builds tries of thousands of words. */
function converter(to: Script): Promise<ConverterFunction> {
	const made = converters.get(to) ?? (to === 'hans' ? toSimplified() : toTraditional());
	converters.set(to, made);
	return made;
}

const toSimplified = async (): Promise<ConverterFunction> => make(await import('opencc-js/preset/t2cn'), 'tw', 'cn');
/** Where 个中 stands behind a number it counts: the word for the inner secret (箇中) has no place in a report. */
async function toTraditional(): Promise<ConverterFunction> {
	const convert = await make(await import('opencc-js/preset/cn2t'), 'cn', 'tw');
	return (text) => convert(text).replaceAll('箇中', '個中');
}

async function make(preset: LocalePreset, from: string, to: string): Promise<ConverterFunction> {
	const { ConverterBuilder } = await import('opencc-js/core');
	return ConverterBuilder(preset)({ from, to });
}
