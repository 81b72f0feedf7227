import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/report/reading';
import { open } from '../../../workers/formats/open';
import { isReport } from '../../../workers/metadata/report';
import { read } from '../metadata/read';

/** Real reports with answers written by hand, beside the project where they are. */
const REPORTS = join(import.meta.dirname, '../../../../shared/reports');
const GOLD = ['gold', 'dev-gold'].map((folder) => join(REPORTS, folder));

interface Gold {
	file: string;
	format?: string;
	meta: Record<string, unknown>;
	sections: { heading: string; kind?: string }[];
}

const golds = GOLD.filter((folder) => existsSync(folder))
	.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
	.map((path) => JSON.parse(readFileSync(path, 'utf8')) as Gold)
	.map((gold) => ({ gold, path: sourceOf(gold) }))
	.filter((each): each is { gold: Gold; path: string } => each.path !== undefined);

function sourceOf({ file }: Gold): string | undefined {
	const paths = ['seed', 'dev'].map((folder) => join(REPORTS, folder, basename(file)));
	return paths.find((path) => /\.(?:txt|html)$/.test(path) && existsSync(path));
}

const bare = (words: string | undefined): string => (words ?? '').replace(/\s/g, '');
const flat = (sections: readonly Section[]): Section[] =>
	sections.flatMap((section) => [section, ...flat(section.children)]);

describe.skipIf(golds.length === 0)('real reports beside the project', () => {
	for (const { gold, path } of golds) {
		it(`${basename(path)}: headings, kinds and metadata as a person read them`, async () => {
			const bytes = readFileSync(path);
			const opened = await open({ name: basename(path), bytes: new Uint8Array(bytes).buffer });
			if (!opened.ok) throw new Error(opened.failure.code);
			const { outline, meta, folded } = await read(opened.value);
			expect(isReport(folded)).toBe(true);
			expect(missing(gold, flat(outline.sections))).toEqual([]);
			expect(wrong(gold, { ...meta })).toEqual([]);
		});
	}
});

it.runIf(golds.length === 0)('real reports are not here: ../shared/reports is missing', () => {
	expect(existsSync(REPORTS)).toBe(false);
});

/** Headings that the answer has and the outline has not, or has of another kind. */
function missing({ sections }: Gold, found: readonly Section[]): string[] {
	return sections
		.filter(({ heading, kind }) => {
			const section = found.find((each) => bare(heading) === bare((each.number ?? '') + each.heading));
			return !section || (kind !== undefined && section.kind !== kind);
		})
		.map(({ heading }) => heading);
}

/** Metadata that differs from the answer; where the answer lists several, any of them will do. */
function wrong({ meta, file }: Gold, got: Record<string, unknown>): string[] {
	const readable = (field: string): boolean => !(field === 'issuer' && /ocr/.test(file));
	return Object.entries(meta)
		.filter(([field, value]) => value !== null && readable(field))
		.filter(([field, value]) => {
			const accepted = Array.isArray(value) ? value : [value];
			return !accepted.some((each) => JSON.stringify(each) === JSON.stringify(got[field]));
		})
		.map(([field, value]) => `${field}: ${JSON.stringify(value)} is read as ${JSON.stringify(got[field])}`);
}
