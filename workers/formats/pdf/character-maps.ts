/** Where the tables of Chinese character codes are, which fonts that are not in the file are written in. */
interface CharacterMaps {
	cMapUrl: string;
	cMapPacked: true;
	/** True where the library fetches them itself; in Node it reads them as files. */
	useWorkerFetch: boolean;
}

/** The build puts them beside the scripts; in Node they are where the package manager has put them. */
export const characterMaps = (): CharacterMaps =>
	typeof location === 'object'
		? { cMapUrl: new URL('../cmaps/', location.href).href, cMapPacked: true, useWorkerFetch: true }
		: {
				cMapUrl: pathOf(new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url)),
				cMapPacked: true,
				useWorkerFetch: false,
			};

/** The library's way to read files in Node takes a path; on Windows one without the slash before its drive. */
const pathOf = ({ pathname }: URL): string => decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, '');
