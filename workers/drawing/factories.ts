/** Canvases as the PDF library asks for them, made without a page. */
export class OffscreenCanvases {
	create(width: number, height: number) {
		const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
		return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
	}

	reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
		canvas.width = width;
		canvas.height = height;
	}

	destroy({ canvas }: { canvas: OffscreenCanvas }): void {
		canvas.width = 0;
		canvas.height = 0;
	}
}

/** The library's colour filters, which need a page: none. */
export class PlainFilters {
	addFilter = none;
	addHCMFilter = none;
	addAlphaFilter = none;
	addLuminosityFilter = none;
	addKnockoutFilter = none;
	addHighlightHCMFilter = none;
	addSelectionHCMFilter = none;
	addSelectionFilter = none;

	createSelectionStyle(): null {
		return null;
	}

	destroy(): void {}
}

const none = (): string => 'none';
