/**
 * What the PDF library asks of its platform and Node 20 and browsers of 2023 do not have yet.
 * To be imported before the library.
 */

interface Lacking {
	withResolvers?: unknown;
}

if (!(Promise as Lacking).withResolvers) {
	(Promise as Lacking).withResolvers = function withResolvers(this: PromiseConstructor) {
		let resolve: unknown;
		let reject: unknown;
		// biome-ignore lint/complexity/useArrowFunction: the constructor calls it
		const promise = new this(function (yes, no) {
			[resolve, reject] = [yes, no];
		});
		return { promise, resolve, reject };
	};
}

const buffers = ArrayBuffer.prototype as { transferToFixedLength?: unknown };
if (!buffers.transferToFixedLength) {
	// The library gives the old buffer up: a copy serves it as well.
	buffers.transferToFixedLength = function transferToFixedLength(this: ArrayBuffer, length = this.byteLength) {
		const copy = new ArrayBuffer(length);
		new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
		return copy;
	};
}

/** The errors of the library's own that it leaves to nobody in damaged files, having told of the damage elsewhere. */
const STRAY = new Set(['FormatError', 'MissingDataException', 'XRefEntryException', 'XRefParseException']);

interface Process {
	on(event: 'unhandledRejection', listener: (reason: unknown) => void): void;
}

// A browser only writes them to its log; Node would end.
(globalThis as { process?: Process }).process?.on('unhandledRejection', (reason) => {
	if (!STRAY.has((reason as Error | undefined)?.name ?? '')) throw reason;
});
