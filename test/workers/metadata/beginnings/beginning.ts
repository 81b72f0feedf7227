import type { Meta } from '../../../../src/report/reading';

/** The beginnings (and ends) of invented reports in the styles of many offices, with what they say about themselves. */
export interface Beginning {
	style: string;
	text: string;
	says: Partial<Meta>;
	/** Fields that the report does not state. */
	silent?: readonly (keyof Meta)[];
}

/** What every report goes on with. */
export const BODY =
	'一、总体情况\n全年按照公开为常态、不公开为例外的要求，认真做好各项工作，较好地保障了公众的知情权、参与权、表达权和监督权。\n';
