import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Painter } from './painter';
import type { Glyph } from './type';

/** The instructions of a page as the PDF library lists them. */
export interface Instructions {
	fnArray: readonly number[];
	argsArray: readonly unknown[];
}

/** Has a painter follow all instructions of a page. */
export function follow({ fnArray, argsArray }: Instructions, painter: Painter): void {
	for (const [at, fn] of fnArray.entries()) {
		const step = STEPS.get(fn);
		if (step) step.call(painter, (argsArray[at] ?? []) as never);
	}
	painter.end();
}

type Step = (this: Painter, args: never) => void;

/** What lets show through what lies under the ink, and where it does not. */
const PLAIN = new Map<string, (value: unknown) => boolean>([
	['ca', (value) => value === 1],
	['BM', (value) => value === 'source-over'],
	['SMask', (value) => value === false],
]);

/** What each instruction does; all others change only lines and the like. */
const STEPS = new Map<number, Step>(
	Object.entries({
		save() {
			this.save();
		},
		restore() {
			this.restore();
		},
		transform(matrix: ArrayLike<number>) {
			this.transform(matrix);
		},
		setFillRGBColor([ink]: [string]) {
			this.set({ ink });
		},
		setFillColorN() {
			this.set({ ink: '' });
		},
		setGState([changes]: [readonly (readonly [string, unknown])[]]) {
			for (const [name, value] of changes) {
				const isPlain = PLAIN.get(name);
				if (isPlain) this.setSheer(name, !isPlain(value));
			}
		},
		shadingFill() {
			this.shade();
		},
		setTextRenderingMode([mode]: [number]) {
			this.set({ isFilling: mode % 2 === 0 && mode < 6 });
		},
		setLineWidth([lineWidth]: [number]) {
			this.set({ lineWidth });
		},
		clip() {
			this.clipByNextPath();
		},
		eoClip() {
			this.clipByNextPath();
		},
		constructPath(args: Parameters<Painter['path']>[0]) {
			this.path(args);
		},
		paintFormXObjectBegin([matrix, box]: [ArrayLike<number> | null, ArrayLike<number> | null]) {
			this.save();
			this.transform(matrix);
			this.clipTo(box);
		},
		paintFormXObjectEnd() {
			this.restore();
		},
		beginGroup() {
			this.save();
		},
		endGroup() {
			this.restore();
		},
		beginAnnotation(args: Parameters<Painter['note']>[0]) {
			this.note(args);
		},
		endAnnotation() {
			this.restore();
		},
		paintImageXObject() {
			this.dot();
		},
		paintSolidColorImageMask() {
			this.dot();
		},
		beginMarkedContent() {
			this.mark(undefined, undefined);
		},
		beginMarkedContentProps([tag, layer]: [tag: unknown, layer: unknown]) {
			this.mark(tag, layer);
		},
		endMarkedContent() {
			this.endMark();
		},
		beginText() {
			this.beginText();
		},
		setFont(args: [string, number]) {
			this.font(args);
		},
		setCharSpacing([charSpacing]: [number]) {
			this.set({ charSpacing });
		},
		setWordSpacing([wordSpacing]: [number]) {
			this.set({ wordSpacing });
		},
		setHScale([percent]: [number]) {
			this.set({ stretch: percent / 100 });
		},
		setLeading([leading]: [number]) {
			this.set({ leading: -leading });
		},
		setTextRise([rise]: [number]) {
			this.set({ rise });
		},
		moveText([x, y]: [number, number]) {
			this.moveText(x, y);
		},
		setLeadingMoveText([x, y]: [number, number]) {
			this.set({ leading: y });
			this.moveText(x, y);
		},
		setTextMatrix([matrix]: [ArrayLike<number>]) {
			this.textMatrix(matrix);
		},
		nextLine() {
			this.nextLine();
		},
		showText([items]: [readonly (Glyph | number)[]]) {
			this.show(items);
		},
	} satisfies Record<string, Step>).map(([name, step]) => [OPS[name as keyof typeof OPS], step as Step]),
);
