import { fork } from 'node:child_process';
import { DEADLINE, endings, type Trial, tryDamaged } from './trial';

/** A stretch of the turns of one format. */
interface Turns {
	ending: string;
	seed: number;
	from: number;
	to: number;
}

/** A process has to load the readers before its first file. */
const STARTING = DEADLINE + 60_000;

// npm run damage -- [ENDING|all] [TIMES] [SEED]: damages the fixtures of a format so many times and reads each, in a
// process that is stopped at the desk's deadline, as the desk does.
if (process.send) await work(JSON.parse(process.argv[2] as string));
else await main();

async function main(): Promise<void> {
	const [which = 'all', times = '10000', seed = '1'] = process.argv.slice(2);
	for (const ending of which === 'all' ? endings() : [which]) {
		const trials = await allOf(ending, Number(seed), Number(times));
		const stopped = [...trials].filter(([, trial]) => trial === 'stopped').map(([turn]) => turn);
		const ended = [...trials].flatMap(([turn, trial]) => (trial === 'stopped' ? [] : [{ turn, ...trial }]));
		const faults = ended.flatMap(({ turn, faults }) => faults.map((fault) => `${Number(seed) + turn}: ${fault}`));
		const slowest = Math.round(Math.max(0, ...ended.map(({ time }) => time)));
		const read = ended.filter((trial) => trial.read).length;
		console.log(
			`${ending}: ${trials.size} tried, ${read} still read, ${stopped.length} stopped at the deadline, slowest other ${slowest} ms, ${faults.length} faults`,
		);
		for (const turn of stopped) console.log(`  ${Number(seed) + turn}: stopped`);
		for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
		if (faults.length > 0) process.exitCode = 1;
	}
}

async function allOf(ending: string, seed: number, times: number): Promise<Map<number, Trial | 'stopped'>> {
	const trials = new Map<number, Trial | 'stopped'>();
	while (trials.size < times) {
		await stretch({ ending, seed, from: trials.size, to: times }, trials);
		if (trials.size < times) trials.set(trials.size, 'stopped');
	}
	return trials;
}

/** Works in another process through the turns, up to the end or to one that takes too long. */
function stretch(turns: Turns, trials: Map<number, Trial | 'stopped'>): Promise<void> {
	const worker = fork(import.meta.filename, [JSON.stringify(turns)]);
	return new Promise((resolve, reject) => {
		const end = () => worker.kill('SIGKILL');
		worker.on('exit', () => {
			clearTimeout(clock);
			resolve();
		});
		let clock = setTimeout(end, STARTING);
		worker.on('error', reject);
		worker.on('message', (message) => {
			const [turn, trial] = message as [number, Trial];
			trials.set(turn, trial);
			clearTimeout(clock);
			clock = setTimeout(end, turn === turns.to - 1 ? 0 : DEADLINE);
		});
	});
}

async function work({ ending, seed, from, to }: Turns): Promise<void> {
	for (let turn = from; turn < to; turn++) process.send?.([turn, await tryDamaged(ending, seed, turn)]);
}
