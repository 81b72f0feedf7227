import { expect, it } from 'vitest';
import { isDisconnect, StorageFault, troubleOf } from '../../../src/library/trouble';

const error = (name: string, inner?: Error): Error =>
	Object.assign(new Error('said'), { name, ...(inner && { inner }) });

it.each([
	[error('QuotaExceededError'), { code: 'quota' }],
	[error('AbortError', error('QuotaExceededError')), { code: 'quota' }],
	[error('BulkError', error('AbortError', error('QuotaExceededError'))), { code: 'quota' }],
	[error('MissingAPIError'), { code: 'private' }],
	[error('SecurityError'), { code: 'private' }],
	[new StorageFault({ code: 'newer-database' }), { code: 'newer-database' }],
	[error('DataError'), { code: 'lost', detail: 'DataError: said' }],
	['a string', { code: 'lost', detail: 'a string' }],
])('%s is %o', (thrown, trouble) => {
	expect(troubleOf(thrown)).toEqual(trouble);
});

it('knows the errors that a new connection may not have', () => {
	expect(isDisconnect(error('UnknownError'))).toBe(true);
	expect(isDisconnect(error('DexieError', error('InvalidStateError')))).toBe(true);
	expect(isDisconnect(error('QuotaExceededError'))).toBe(false);
	expect(isDisconnect(undefined)).toBe(false);
});

it('does not follow a chain of causes for ever', () => {
	const round = error('AbortError');
	Object.assign(round, { inner: round });
	expect(troubleOf(round)).toMatchObject({ code: 'lost' });
});
