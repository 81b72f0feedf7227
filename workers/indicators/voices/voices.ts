import type { Indicator } from '../../../src/report/reading';
import { OWN_SHARE } from '../by-context/own-share';
import type { Found } from '../found';
import type { Voice } from './whose';

/**
 * Turns voices into voices. 市政府 alone tells the report's own figure; beside a figure of 全市 for the same thing it is
 * the body itself; beside one of 市本级 too it is a third party, which the export has no scope for.
 */
export function settleVoices(found: readonly Found[]): Indicator[] {
	const told = new Map<string, number>();
	for (const { voice, figure } of found) told.set(figure.id, (told.get(figure.id) ?? 0) | VOICES[voice]);
	const contested = found.some(({ voice }) => voice === 'office') ? familiesOfBoth(found) : NO_FAMILIES;
	const settled: Indicator[] = [];
	for (const { voice, figure } of found) {
		const voices = told.get(figure.id) as number;
		if (voice === 'part' || (voice === 'office' && (voices & VOICES.self) !== 0)) continue;
		figure.scope =
			voice === 'self' || (voice === 'office' && (isOneOfTiers(figure) || isBody(figure, voices, found, contested)))
				? 'self'
				: 'all';
		figure.derivation.push({ saw: 'scope', says: figure.scope });
		settled.push(figure);
	}
	return settled;
}

/** One bit for each voice. */
const VOICES: Readonly<Record<Voice, number>> = { all: 1, self: 2, office: 4, part: 8 };
const NO_FAMILIES: ReadonlySet<string> = new Set();

/** Whether 市政府 means the body itself: beside a figure of 全市, unless it says that very figure again. */
const isBody = (figure: Indicator, voices: number, found: readonly Found[], contested: ReadonlySet<string>): boolean =>
	((voices & VOICES.all) !== 0 || (contested.has(familyOf(figure)) && figure.id !== GAZETTE)) &&
	!toldForAll(found, figure);
/** 市政府公报: whose it is is its name. */
const GAZETTE = 'channel.gazette';

/** 按公开主体分，市政府办公室27条，市直部门285条: a share, whether or not the whole is told. */
const isOneOfTiers = ({ rule, id }: Indicator): boolean => rule === OWN_SHARE && id === 'proactive.total';

/** The families that 市政府 and 全市 each tell a figure of by the same name: its parts are told for each too. */
const familiesOfBoth = (found: readonly Found[]): Set<string> =>
	new Set(
		found
			.filter(
				({ voice, figure }) => voice === 'office' && isToldFor('all', found, figure) && !toldForAll(found, figure),
			)
			.map(({ figure }) => familyOf(figure)),
	);

/** The kinds are parts of what was published: 省局机关公开的信息中，工作动态38条. */
const familyOf = ({ id }: Indicator): string => {
	const family = id.slice(0, id.indexOf('.'));
	return family === 'category' ? 'proactive' : family;
};

const isToldFor = (whose: Voice, found: readonly Found[], { id }: Indicator): boolean =>
	found.some(({ voice, figure }) => voice === whose && figure.id === id);

/** 市政府 with the very number that is told for 全市 says the same again. */
const toldForAll = (found: readonly Found[], { id, value }: Indicator): boolean =>
	found.some(({ voice, figure }) => voice === 'all' && figure.id === id && figure.value === value);
