import { raised } from '../page/raised';
import type { Run } from './page';

/** In heights of the type that a mark hangs on: it is smaller, ends so far above the foot, and stands right beside it. */
const SMALLER = 0.8;
const ABOVE_FOOT = 0.28;
const ABOVE_HEAD = 0.4;
const BESIDE = 0.4;
/** What marks a note: digits, small Roman numbers, brackets around them. */
const MARK = /^[\s\divx()[\]〔〕（）［］]{1,8}$/;

/**
 * The runs of a page; those of them that are set above the line (5,128¹条) in Unicode's own characters for that, and as
 * high as what they hang on: the run before them, or the one behind them where they begin a note.
 */
export function withRaised(runs: readonly Run[]): Run[] {
	let body: Run | undefined;
	/** Where the body with the marks behind it ends. */
	let edge = 0;
	return runs.map((run, at) => {
		const on =
			MARK.test(run.text) && !run.upright ? [body, runs[at + 1]].find((other) => isAbove(run, other)) : undefined;
		const near = on === body ? run.left - edge : (on?.left ?? 0) - run.right;
		edge = run.right;
		if (on && Math.abs(near) < heightOf(on) * BESIDE)
			return { ...run, text: raised(run.text), top: on.top, bottom: on.bottom };
		body = run;
		return run;
	});
}

function isAbove(run: Run, body: Run | undefined): boolean {
	if (!body || body.upright) return false;
	const height = heightOf(body);
	if (heightOf(run) > height * SMALLER || run.bottom > body.bottom - height * ABOVE_FOOT) return false;
	return run.top > body.top - height * ABOVE_HEAD && run.bottom > body.top;
}

const heightOf = ({ top, bottom }: Run): number => bottom - top;
