/** Where the tables of Chinese character codes are that fonts which are not in the file are written in. */
interface CharacterMaps {
	cMapUrl: string;
	cMapPacked: true;
	/** True where the library fetches them itself; in Node it reads them as files. */
	useWorkerFetch: boolean;
}

/** The build puts them beside the scripts; in Node they are where the package manager put them. */
export const characterMaps = (): CharacterMaps => {
	const isBrowser = typeof location === 'object' && location.protocol !== undefined;
	const cMapUrl = isBrowser
		? new URL('../cmaps/', location.href).href
		: new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url).href;
	return { cMapUrl, cMapPacked: true, useWorkerFetch: isBrowser };
};
