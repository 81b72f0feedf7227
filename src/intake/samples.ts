import type { Incoming } from '../desk/desk';

/** A sample report as `public/samples/index.json` lists it. */
interface Sample {
	file: string;
	title: string;
}

/** The sample reports that come with the program; none where they cannot be had. */
export async function listSamples(): Promise<Sample[]> {
	try {
		const answer = await fetch(address('index.json'));
		return answer.ok ? ((await answer.json()) as Sample[]) : [];
	} catch {
		return [];
	}
}

/** A sample as something handed over. */
export const fromSample = ({ file }: Sample): Incoming => ({
	name: file,
	bytes: async () => {
		const answer = await fetch(address(file));
		if (!answer.ok) throw new Error(`sample: ${answer.status}`);
		return answer.arrayBuffer();
	},
});

const address = (file: string): URL => new URL(`samples/${file}`, document.baseURI);
