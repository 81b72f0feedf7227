import type { RefusedItem, RestoreReport } from '../../library/backup/restore-report';
import type { KeptWords } from '../../words/kept/zh-Hans';
import type { Words } from '../../words/zh-Hans';

/** How much of a backup was taken, was here, was refused: in one line, without what is none. */
export function countsOf({ taken, merged, refused }: RestoreReport, { restore }: KeptWords, { number }: Words): string {
	const reports = taken.get('reports') ?? 0;
	const others = [...taken.values()].reduce((sum, count) => sum + count, 0) - reports;
	const said = [
		reports > 0 && restore.taken(number(reports)),
		others > 0 && restore.other(number(others)),
		merged > 0 && restore.merged(number(merged)),
		refused.length > 0 && restore.refused(number(refused.length)),
	].filter((one) => one !== false);
	return restore.all(said.length > 0 ? said : [restore.nothing]);
}

/** Why an item was not taken, with its name; one that has none is called by the beginning of its id. */
export function refusalSentence({ name, id, because }: RefusedItem, { restore }: KeptWords): string {
	return restore.because[because](name ?? id?.slice(0, 8) ?? restore.nameless);
}
