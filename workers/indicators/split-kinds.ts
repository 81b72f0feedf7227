import type { Found } from './indicators';

/**
 * Leaves out a kind of published information that one sentence tells in several smaller ones (机构职责1条、内设机构10条、
 * 领导介绍3条): none of the numbers is that of the kind, and nobody said their sum.
 */
export function withoutSplitKinds(found: readonly Found[]): readonly Found[] {
	const told = new Map<string, Found[]>();
	for (const one of found) if (isKind(one)) told.set(keyOf(one), [...(told.get(keyOf(one)) ?? []), one]);
	return found.filter((one) => !told.get(keyOf(one))?.some((other) => isSmallerKind(other, one)));
}

const isKind = ({ figure }: Found): boolean => figure.id.startsWith('category.');
const keyOf = ({ figure: { id, year }, voice, sentence }: Found): string => `${id} ${year} ${voice} ${sentence}`;

/** Another number under another name; the same name again is another list. */
const isSmallerKind = (other: Found, one: Found): boolean =>
	other.figure.value !== one.figure.value && nameOf(other) !== nameOf(one);

const nameOf = ({ figure }: Found): string | undefined =>
	figure.derivation?.find(({ saw }) => saw === 'term')?.says.replace(GENERIC, '');
/** 规划计划类信息, 规划计划 */
const GENERIC = /类?(?:信息)?类?$/;
