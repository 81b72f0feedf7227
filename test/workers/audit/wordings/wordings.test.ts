import { describe, expect, it } from 'vitest';
import { inChinese } from '../../../in-chinese';
import { readingOf } from '../report';
import { COPIED } from './copied';
import { FORMS } from './forms';
import { OUTCOMES } from './outcomes';
import { OUTLINE } from './outline';
import { PLANS } from './plans';
import { SHARES } from './shares';
import { STANDING } from './standing';
import { STOCKS } from './stocks';
import { SUMS } from './sums';
import { TELLING } from './telling';
import { WHOLES } from './wholes';

describe.each([
	...SUMS,
	...STOCKS,
	...SHARES,
	...TELLING,
	...OUTCOMES,
	...OUTLINE,
	...STANDING,
	...FORMS,
	...COPIED,
	...WHOLES,
	...PLANS,
])('$rule', ({ rule, found, silent, report }) => {
	it.each(found)('is found: %s', async (passage, words) => {
		const { findings, text } = await readingOf(report(passage));
		const places = findings.flatMap((one) => (one.rule === rule ? one.spans.map((span) => text.slice(...span)) : []));
		const said = findings.map(({ says }) => inChinese(says)).join('\n') || 'nothing is said';
		expect(
			places.some((place) => place.includes(words) || words.includes(place)),
			said,
		).toBe(true);
	});

	it.each(silent)('is not said of: %s', async (passage) => {
		const { findings } = await readingOf(report(passage));
		expect(findings.map(({ rule: name, severity, says }) => `${severity} ${name}: ${inChinese(says)}`)).toEqual([]);
	});
});
