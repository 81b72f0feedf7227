/** A figure without the dust of floating point: 87.3 + 4.2 is 91.5. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(6)));

/** How far two figures are apart. */
export const apart = (a: number, b: number): number => tidy(Math.abs(a - b));
