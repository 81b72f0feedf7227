import type { SevenZipModule } from '7z-wasm';

/** What a run of 7-Zip left behind. */
export interface Run {
	/** Its exit status: 0 done, 1 done with warnings, 2 failed, 8 out of memory. */
	status: number;
	/** All that it printed. */
	lines: string[];
	/** The files in its own memory; nothing lies on any disk. */
	files: SevenZipModule['FS'];
}

/** The status of a run that broke off. */
const FAILED = 2;
/** That of one that found no memory: files may be packed with a dictionary larger than a phone's. */
export const OUT_OF_MEMORY = 8;

/** Where the archive lies for it, and where what comes out of it goes. */
const ARCHIVE = '/archive';
export const OUT = '/out/';
/** What it prints is UTF-8, and no password is asked for. */
const ALWAYS = ['-sccUTF-8', '-p', '-y', '-bd'];

/**
 * Runs a command of 7-Zip, compiled to WebAssembly, on an archive. Each run is a program of its own: the memory that it
 * took goes with it.
 */
export async function sevenZip(archive: Uint8Array, command: string, ...switches: string[]): Promise<Run> {
	const { default: start } = await import('7z-wasm');
	const lines: string[] = [];
	const print = (line: string): void => {
		lines.push(line);
	};
	const program = await start({ print, printErr: print });
	program.FS.writeFile(ARCHIVE, archive);
	program.FS.mkdir(OUT);
	return { status: ended(program, [command, ...ALWAYS, ...switches, ARCHIVE]), lines, files: program.FS };
}

/** The status with which the program ends. Its types keep it to themselves. */
function ended(program: SevenZipModule, command: string[]): number {
	try {
		return (program.callMain as (command: string[]) => number)(command);
	} catch {
		return FAILED;
	}
}
