/** The version of the program and the day it was built (yyyy-mm-dd), as the build wrote them in. */
export const VERSION: string = import.meta.env?.VITE_VERSION ?? '0';
export const BUILT_ON: string = import.meta.env?.VITE_BUILT_ON ?? '';
