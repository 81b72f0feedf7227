import { fixture } from '../reports/fixture';
import type { MadeFile } from './hand-over';

export const county = fixture('county-2010-narrative');
export const city = fixture('city-2016-scopes');
export const page2019 = fixture('district-2019-html');
export const form2021 = fixture('county-2021-tabs');

/** Characters that make names of places that do not exist. */
const NAMES = [
	...'松柏槐榆柳桐杉枫竹梅兰菊荷莲桂棠杏桃李梨橘枣栗桑榕榉楠椿槿薇芷蕙芦荻蓼蒲菱芡茭荇藻萍葵蓟苇艾萱菀蔷芙',
];

/** Many small reports of different counties, made from one of our own. */
export const manyReports = (count: number): MadeFile[] =>
	Array.from({ length: count }, (_, i) => ({
		name: `${i + 1}.txt`,
		content: county.source.replaceAll('清溪', `${NAMES[Math.floor(i / NAMES.length)]}${NAMES[i % NAMES.length]}`),
	}));

export const POEM = '山行\n\n远上小径入云深，\n松下炊烟有几村。\n停步爱看溪水暮，\n一林霜叶到柴门。\n';

/** The first bytes of a JPEG picture, and noise behind them. */
export const photo = (): Uint8Array =>
	Uint8Array.from(
		{ length: 4096 },
		(_, i) => [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46][i] ?? (i * 151 + 7) % 256,
	);
