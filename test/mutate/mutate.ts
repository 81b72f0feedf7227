import { reading, saidOf, sources, type Tally, tryOut } from './trial';

/** Rounds a report: every place is changed once in each. */
const ROUNDS = Number(process.argv[2] ?? 4);
const SEED = 20240131;

const { own, real } = sources();
if (real.length === 0) console.log('The real reports (../shared/reports) are not here: only our own are changed.');

const all: Tally = { tried: 0, found: 0, missed: [] };
const said: string[] = [];
for (const source of [...own, ...real]) {
	said.push(...saidOf(await reading(source)).map((message) => `${source.name} ${message}`));
	const { tried, found, missed } = await tryOut(source, ROUNDS, SEED);
	all.tried += tried;
	all.found += found;
	all.missed.push(...missed);
	console.log(`${source.name.padEnd(40)} ${found} of ${tried}`);
}
for (const miss of all.missed.slice(0, 40)) console.log(`missed: ${miss}`);
for (const message of said) console.log(`said of an unchanged report: ${message}`);
console.log(`${all.found} of ${all.tried} changes found (${((100 * all.found) / all.tried).toFixed(2)} %)`);
console.log(`${said.length} errors and warnings on ${own.length + real.length} unchanged reports`);
