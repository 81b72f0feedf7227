import type { Outcome } from '../../../src/report/failure';
import { readXml } from '../page/markup';
import type { Printed } from '../page/printed';
import type { Parts } from '../parts/parts';
import { type Relation, relationsOf } from '../parts/relations';
import { Labels } from './labels';
import type { Surroundings } from './lines';
import { notesOf } from './notes';
import { numberingOf } from './numbering';
import { Story } from './story';
import { Styles } from './styles';

/** All that a Word document prints: its body, then what stands over and under its pages. */
interface WordDocument {
	printed: Printed[];
	pictures: number;
	/** Names of parts in other formats that the body takes in. */
	chunks: string[];
}

/** Types of the parts that are read besides the body, in their order on paper. */
const READ = ['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'footer'] as const;
type PartType = (typeof READ)[number];

/** Reads a Word document from its main part and the parts that this leads to. */
export async function readWord(parts: Parts, main: string): Promise<Outcome<WordDocument>> {
	const relations = await relationsOf(parts, main);
	if (!relations.ok) return relations;
	const body = await parts.xml(main);
	if (!body.ok) return body;
	const texts = await textsOf(parts, relations.value);
	return texts.ok ? { ok: true, value: put(body.value, texts.value, relations.value) } : texts;
}

/** The XML of the parts that are read, by their types. */
async function textsOf(parts: Parts, relations: readonly Relation[]): Promise<Outcome<Map<PartType, string[]>>> {
	const texts = new Map<PartType, string[]>();
	for (const type of READ) {
		const targets = new Set(relations.filter((relation) => relation.type === type).map(({ target }) => target));
		const found: string[] = [];
		for (const target of targets) {
			const text = await parts.xml(target);
			if (!text.ok) return text;
			found.push(text.value);
		}
		texts.set(type, found);
	}
	return { ok: true, value: texts };
}

function put(body: string, texts: ReadonlyMap<PartType, string[]>, relations: readonly Relation[]): WordDocument {
	const of = (type: PartType): string[] => texts.get(type) ?? [];
	const styles = new Styles(of('styles').join(''));
	const numbering = numberingOf(of('numbering').join(''));
	const around = (): Surroundings => ({ styles, labels: new Labels(numbering, styles), notes: new Map() });
	const notes = new Map([...of('footnotes'), ...of('endnotes')].flatMap((xml) => [...notesOf(xml, around())]));
	const story = storyOf(body, new Story({ ...around(), notes }));
	const targetOf = (id: string) => relations.filter((relation) => relation.id === id).map(({ target }) => target);
	return {
		printed: [...story.end(), ...edge([...of('header'), ...of('footer')], around())],
		pictures: story.pictures,
		chunks: story.chunks.flatMap(targetOf),
	};
}

function storyOf(xml: string, story: Story): Story {
	readXml(xml, story);
	return story;
}

/** The lines of headers or footers, each once though every section of a document has its own; their tables are lines too. */
function edge(texts: readonly string[], around: Surroundings): Printed[] {
	const lines = new Map<string, Printed>();
	for (const xml of texts) {
		for (const printed of storyOf(xml, new Story(around, { sentences: 0 })).end()) {
			if (printed.kind === 'line') lines.set(printed.words, printed);
		}
	}
	return [...lines.values()];
}
