import { fileName } from '../../exports/file-name';
import { ownFigures, reportTable, type TableLine } from '../../exports/report-table';
import type { Library, Row } from '../../library/library';
import { openFindings } from '../../library/open-findings';
import type { Language } from '../../words/language';
import { figureName } from '../../words/name';
import { loadReportSpeech } from '../../words/report';
import type { Words } from '../../words/zh-Hans';

/** What the table speaks. */
interface Spoken {
	words: Words;
	language: Language;
}

/**
 * The figures of these reports as one table, in their order; a report whose reading cannot be made out has no figures in it.
 *
 * @param onRead hears how many have been gone through
 */
export async function tableFile(
	rows: readonly Row[],
	library: Pick<Library, 'reading' | 'relating'>,
	{ words, language }: Spoken,
	onRead: (count: number) => void,
): Promise<File> {
	const { report, names, checks } = await loadReportSpeech(language);
	const { about } = report;
	const heads = [about.issuer, about.region, about.level, about.year, about.era, about.source];
	const lines: TableLine[] = [];
	// One after the other: each is unpacked in a task of its own.
	for (const row of rows) {
		const reading = await library.reading(row.id);
		const open = openFindings(row, library.relating.checkups());
		lines.push({
			about: [
				...[row.issuer ?? row.title, row.region, row.level && words.level[row.level], row.year],
				...[row.era && words.era[row.era], row.name, open.error, open.warning],
			],
			figures: reading ? ownFigures(reading) : new Map(),
		});
		onRead(lines.length);
	}
	const table = reportTable([...heads, checks.severity.error, checks.severity.warning], lines, {
		figure: (id) => figureName(id, names),
		ofSelf: (name) => `${name} · ${report.figures.self}`,
		inUnit: (name, unit) => report.figures.inUnit(name, report.unit(unit)),
		hedged: (value, qualifier) => report.qualifier[qualifier](String(value)),
	});
	const title = `${words.app.name} ${words.library.count(rows.length, rows.length)}`;
	return new File([table], fileName(title, 'csv'), { type: 'text/csv' });
}
