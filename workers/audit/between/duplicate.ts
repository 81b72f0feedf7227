import type { Reading } from '../../../src/report/reading';
import type { Span } from '../../../src/report/span';
import { Docket } from '../docket';
import type { Audit } from '../evidence';

/** So many of the phrases may be last year's. */
const MOST = 0.8;
const PHRASE = 6;
/** Shorter parts are alike by nature. */
const SHORTEST = 60;

/** The problems and improvements must not be last year's again (国办公开办函〔2021〕30号). */
export function duplicate(now: Reading, before: Reading): Audit {
	const docket = new Docket();
	const [own, old] = [problemsOf(now), problemsOf(before)];
	if (own && old) {
		const [text, last] = [plain(now.text.slice(...own)), plain(before.text.slice(...old))];
		if (Math.min(text.length, last.length) >= SHORTEST) judge(share(text, last), own, docket);
	}
	return { findings: docket.inOrder(), checks: docket.checks };
}

function judge(alike: number, span: Span, docket: Docket) {
	if (alike < MOST) return docket.holds('near_duplicate', [span]);
	docket.fails('near_duplicate', {
		message: `“问题及改进”部分有${Math.round(alike * 100)}%的文字与上年报告相同，格式要求不得照抄，请核对。`,
		spans: [span],
	});
}

/** The words under the first outer heading about problems. */
function problemsOf({ sections, text }: Reading): Span | undefined {
	const at = sections.findIndex(({ kind }) => kind === 'problems');
	const section = sections[at];
	return section && [section.span[1], sections[at + 1]?.span[0] ?? text.length];
}

const plain = (words: string): string => words.replace(/[\s\d年]/g, '');

/** How many of a text's phrases stand in the other one. */
function share(text: string, other: string): number {
	const known = new Set<string>();
	for (let at = 0; at + PHRASE <= other.length; at++) known.add(other.slice(at, at + PHRASE));
	let found = 0;
	for (let at = 0; at + PHRASE <= text.length; at++) if (known.has(text.slice(at, at + PHRASE))) found++;
	return found / Math.max(1, text.length - PHRASE + 1);
}
