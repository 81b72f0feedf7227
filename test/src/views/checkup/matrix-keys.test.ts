import { expect, it } from 'vitest';
import type { MatrixRow } from '../../../../src/views/checkup/matrix';
import { HEADS, stepTo } from '../../../../src/views/checkup/matrix-keys';

const region: MatrixRow = { kind: 'region', name: '云岭县' };
const unit: MatrixRow = { kind: 'unit', name: '甲', called: '甲', headed: true, also: [], cells: [] };
/** Units stand at 1, 2, 4 and 5. */
const rows = [region, unit, unit, region, unit, unit];

it.each([
	['ArrowDown', false, [2, 0], [4, 0]],
	['ArrowUp', false, [4, 1], [2, 1]],
	['ArrowUp', false, [1, 1], [HEADS, 1]],
	['ArrowUp', false, [HEADS, 1], [HEADS, 1]],
	['ArrowDown', false, [HEADS, 1], [1, 1]],
	['ArrowRight', false, [HEADS, 1], [HEADS, 2]],
	['Home', true, [HEADS, 1], [1, 0]],
	['ArrowDown', false, [5, 0], [5, 0]],
	['PageDown', false, [1, 2], [5, 2]],
	['PageUp', false, [5, 2], [HEADS, 2]],
	['ArrowRight', false, [1, 2], [1, 2]],
	['ArrowRight', false, [1, 1], [1, 2]],
	['ArrowLeft', false, [1, 0], [1, 0]],
	['Home', false, [4, 2], [4, 0]],
	['End', false, [4, 0], [4, 2]],
	['Home', true, [4, 2], [1, 0]],
	['End', true, [1, 0], [5, 2]],
] as const)('%s (far: %s) from %j leads to %j', (key, far, [row, column], [to, toColumn]) => {
	expect(stepTo({ key, far }, { row, column }, rows, 3)).toEqual({ row: to, column: toColumn });
});

it('other keys do not move, and nothing moves in an empty grid', () => {
	expect(stepTo({ key: 'a', far: false }, { row: 1, column: 0 }, rows, 3)).toBeUndefined();
	expect(stepTo({ key: 'ArrowDown', far: false }, { row: 1, column: 0 }, [region], 3)).toBeUndefined();
});
