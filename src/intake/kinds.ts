// With its ending: the configuration of the build reads this file too, as Node itself asks for it.
import { BACKUP_EXTENSION, BACKUP_TYPE } from '../report/backup.ts';

/** The kinds of files that are read, with the endings that systems know them by. */
const READ: Record<string, string[]> = {
	'text/plain': ['.txt'],
	'text/markdown': ['.md'],
	'text/html': ['.html', '.htm'],
	'multipart/related': ['.mhtml', '.mht'],
	'application/pdf': ['.pdf'],
	'application/ofd': ['.ofd'],
	'application/rtf': ['.rtf'],
	'application/zip': ['.zip'],
	'application/vnd.rar': ['.rar'],
	'application/x-7z-compressed': ['.7z'],
	'application/msword': ['.doc'],
	'application/wps-office.wps': ['.wps'],
	'application/wps-office.et': ['.et'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
	'application/vnd.oasis.opendocument.text': ['.odt'],
	'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
	'application/vnd.ms-excel': ['.xls'],
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
};

/** The kinds that the installed app takes from the system. */
export const HANDLED: Record<string, string[]> = { ...READ, [BACKUP_TYPE]: [BACKUP_EXTENSION] };

/**
 * Rarer endings of the same kinds; and pictures of cards, which the app takes where they are picked, and asks no system
 * for.
 */
const PICKED_TOO = ['.text', '.markdown', '.docm', '.xlsm', '.ott', '.fodt', '.ots', '.fods', '.png', 'image/png'];

/** What a system's picker lets be picked; whatever is picked is told by its bytes. */
export const PICKED: readonly string[] = [
	...Object.values(READ).flat(),
	...PICKED_TOO,
	...Object.keys(READ).filter((type) => type.startsWith('text/')),
];
