import { added, type Copy, copies, type Fault, type Tally, tryOut } from './trial';

const SEED = Number(process.argv[2] ?? 20240131);
/** Only copies that have this way in them. */
const ONLY = process.argv[3];
const SHOWN = 12;

const waysOf = ({ writing, changes, wears }: Copy): string[] => [writing, ...changes, ...wears];
const all = copies(SEED).filter((copy) => !ONLY || waysOf(copy).includes(ONLY));
const tried: (readonly [Copy, Tally])[] = [];
for (const copy of all) tried.push([copy, await tryOut(copy)]);

const line = (name: string, { asked, right, open, missed, wrong, invented }: Tally): string =>
	`${name.padEnd(44)} ${right} of ${asked} right, ${missed} missed, ${open} open, ${wrong.length} wrong, ${invented.length} invented`;

const ways = [...new Set(all.flatMap(waysOf))].map((way) => {
	const tally = added(tried.flatMap(([copy, one]) => (waysOf(copy).includes(way) ? [one] : [])));
	return { way, tally, share: tally.right / tally.asked };
});
ways.sort((a, b) => b.share - a.share);
for (const { way, tally } of ways) console.log(line(way, tally));

const whole = added(tried.map(([, tally]) => tally));
show('wrong', whole.wrong);
show('invented', whole.invented);
console.log(line(`${all.length} copies`, whole));

function show(kind: string, faults: readonly Fault[]): void {
	const places = [...new Set(faults.map(({ copy }) => waysOf(copy).join(' + ')))];
	for (const place of places.slice(0, SHOWN)) {
		const [first, ...others] = faults.filter(({ copy }) => waysOf(copy).join(' + ') === place);
		console.log(
			`${kind}: ${place} (${first?.copy.form}, seed ${first?.copy.seed}): ${first?.says}, and ${others.length} more`,
		);
	}
}
