import type { BackupItem } from '../../report/backup';
import { READER_VERSION } from '../../report/contract';
import { number, object, oneOf, optional, text } from '../../report/guards';
import type { Marks } from '../../report/marks';
import type { Encoding } from '../../report/reading';
import { noFindings } from '../../report/severity';
import type { Kept, Row } from '../row';
import { marks } from './marks';
import { encoding } from './notice';
import { row } from './row';

/** What a backup must say of a report for it to be kept: with this and its source everything else is made anew. */
interface Given {
	name: string;
	keptAt: number;
	seenAt?: number;
	via?: 'clipboard';
	encoding?: Encoding;
	row?: Row;
	marks?: Marks;
}

const given = object<Given>({
	name: text,
	keptAt: number,
	seenAt: optional(number),
	via: optional(oneOf({ clipboard: true })),
	encoding: optional(encoding),
	row: optional(row),
	marks: optional(marks),
});

/**
 * The one door for reports out of a backup. The worker has held the source against the id; the reading passes its own
 * door whenever it is opened. Where row, reading or text are not to be made out, or were read by rules that this program
 * does not have, the report is kept as one that is to be read again from its source.
 */
export function restoreKept({ id, value, parts }: BackupItem): Kept | undefined {
	const said = given(value, { count: 0 });
	const byName = new Map(parts);
	const source = byName.get('source');
	if (!said || !source || !/^[0-9a-f]{64}$/.test(id)) return undefined;
	const { name, keptAt, seenAt, row: found, marks: noted, ...how } = said;
	const reading = byName.get('reading');
	const packedText = byName.get('text');
	const sound = found?.id === id && found.reader <= READER_VERSION && reading && packedText ? found : undefined;
	const { attempts: _, unsaved: __, ...kept }: Row = sound ?? bare(id, name);
	return {
		row: { ...kept, keptAt, ...(seenAt !== undefined && { seenAt }) },
		reading: reading ?? new ArrayBuffer(0),
		text: packedText ?? new ArrayBuffer(0),
		source,
		...how,
		...(noted && noted.findings.length + noted.settled.length > 0 && { marks: noted }),
	};
}

/** The row of a report that is still to be read. */
const bare = (id: string, name: string): Row => ({
	id,
	name,
	title: name,
	script: 'hans',
	key: [],
	figures: 0,
	findings: noFindings(),
	bytes: 0,
	reader: 0,
	notices: [],
	keptAt: 0,
});
