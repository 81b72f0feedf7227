/** Whether a unit makes a number a share: it is written at the number, 95%. */
export const isShare = (unit: string | undefined): boolean => unit === '%' || unit === '‰';
