import type { Lane } from '../../../src/desk/lane';
import type { Member } from '../../../src/report/contract';
import type { Outcome } from '../../../src/report/failure';
import type { Packed } from '../../../src/report/packed';

/** A lane whose readings end when the test says so. */
interface LaneStandIn extends Lane {
	/** Names of the files being read, oldest first. */
	at: string[];
	/** What archives hold, for whoever asks. */
	members: Outcome<Member[]>;
	/** Ends the oldest reading. */
	finish(outcome: Outcome<Packed>): void;
}

export function laneStandIn(): LaneStandIn {
	const open: { name: string; settle: (outcome: Outcome<Packed>) => void }[] = [];
	return {
		get at() {
			return open.map(({ name }) => name);
		},
		finish: (outcome) => open.shift()?.settle(outcome),
		pack: ({ name }) => new Promise((settle) => open.push({ name, settle })),
		members: { ok: true, value: [] },
		async unpack() {
			return this.members;
		},
		convert: async (text) => text,
		warm: () => {},
		stop: () => {
			for (const { name, settle } of open.splice(0)) settle({ ok: false, failure: { code: 'cancelled', name } });
		},
	};
}
