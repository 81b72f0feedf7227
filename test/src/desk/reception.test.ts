import { expect, it, vi } from 'vitest';
import { createReception } from '../../../src/desk/reception';
import { fromFile } from '../../../src/intake/files';
import { fromWritten } from '../../../src/intake/text';
import { isBackup } from '../../../src/library/backup/backups';

vi.mock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));

const MARK = '\x1e{"format":"gongkai-backup"';

async function received(...incoming: Parameters<ReturnType<typeof createReception>>[0]) {
	const take = vi.fn();
	const restore = vi.fn();
	createReception(take, restore, isBackup)(incoming);
	const taken = (): string[][] => take.mock.calls.map(([all]) => all.map(({ name }: { name: string }) => name));
	await vi.waitFor(() => expect(taken().flat().length + restore.mock.calls.length).toBe(incoming.length));
	return { taken: taken(), restored: restore.mock.calls.map(([, name]) => name) };
}

it('knows a backup by its first bytes, whatever its name', async () => {
	const backup = new File([`${MARK},"version":9}`], 'report.txt');
	expect(await received(fromFile(backup))).toEqual({ taken: [], restored: ['report.txt'] });
	const report = new File(['年度报告'], '备份.gongkai');
	expect(await received(fromFile(report))).toEqual({ taken: [['备份.gongkai']], restored: [] });
});

it('parts a mixed drop, and keeps the order of the reports', async () => {
	const files = Array.from({ length: 100 }, (_, i) => fromFile(new File([`${i}`], `${i}`)));
	const all = [fromFile(new File([MARK], 'b')), ...files, ...fromWritten({ html: '', plain: '粘贴' })];
	expect(await received(...all)).toEqual({
		taken: [[...files.map(({ name }) => name), '粘贴']],
		restored: ['b'],
	});
});
