import { endings, tryDamage } from './trial';

// npm run damage -- [ENDING|all] [TIMES] [SEED]: damages the fixtures of a format so many times and reads each.
const [which = 'all', times = '10000', seed = '1'] = process.argv.slice(2);

for (const ending of which === 'all' ? endings() : [which]) {
	const { tried, read, stopped, faults, slowest } = await tryDamage(ending, Number(times), Number(seed));
	console.log(
		`${ending}: ${tried} tried, ${read} still read, slowest ${Math.round(slowest)} ms, ${stopped.length} beyond the deadline, ${faults.length} faults`,
	);
	for (const name of stopped) console.log(`  ${name}: the desk stops it`);
	for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
	if (faults.length > 0) process.exitCode = 1;
}
