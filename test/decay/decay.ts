import { added, type Copy, type Fault, paired, single, type Tally, tryOut } from './trial';

const SEED = Number(process.argv[2] ?? 20240131);
/** Only copies that have this way in them. */
const ONLY = process.argv[3];
/** So many ways are shown, and so many places of what is wrong. */
const SHOWN = 30;

type Tried = readonly [Copy, Tally];

const ways = report('one way each', await tried(single(SEED)));
const pairs = report('two ways together', await tried(paired(SEED)));
console.log([...ways, ...pairs].join('\n'));

async function tried(copies: readonly Copy[]): Promise<Tried[]> {
	const chosen = copies.filter((copy) => !ONLY || waysOf(copy).includes(ONLY));
	const all: Tried[] = [];
	for (const copy of chosen) all.push([copy, await tryOut(copy)]);
	return all;
}

/** The ways that are read worst, what was read wrong, and the sum of all. */
function report(name: string, all: readonly Tried[]): string[] {
	const byWay = [...new Set(all.flatMap(([copy]) => waysOf(copy)))].map((way) => {
		const tally = added(all.flatMap(([copy, one]) => (waysOf(copy).includes(way) ? [one] : [])));
		return { way, tally, share: tally.right / tally.asked };
	});
	const worst = byWay.sort((a, b) => a.share - b.share).slice(0, SHOWN);
	const whole = added(all.map(([, tally]) => tally));
	return [
		...worst.map(({ way, tally }) => line(way, tally)),
		...places('wrong', whole.wrong),
		...places('invented', whole.invented),
		line(`${name}: ${all.length} copies`, whole),
	];
}

function waysOf({ writing, changes, wears }: Copy): string[] {
	return [writing, ...changes, ...wears];
}

function line(name: string, { asked, right, open, missed, wrong, invented }: Tally): string {
	return `${name.padEnd(40)} ${right} of ${asked} right, ${missed} missed, ${open} open, ${wrong.length} wrong, ${invented.length} invented`;
}

/** One fault of each combination of ways. */
function places(kind: string, faults: readonly Fault[]): string[] {
	const byWays = new Map(faults.map((fault) => [waysOf(fault.copy).join(' + '), fault]));
	return [...byWays]
		.slice(0, SHOWN)
		.map(([way, { copy, says }]) => `${kind}: ${way} (${copy.form}, seed ${copy.seed}): ${says}`);
}
