/** True for the name of a body that could issue a report: a government, a committee, an office, a bureau. */
export const isBody = (name: string): boolean =>
	name.length >= 3 && name.length <= 40 && BODY.test(name) && !NOT_A_BODY.test(name);

const BODY =
	/(?:政府|办公[厅室]|[局厅委办院署会部]|办事处|管理处|筹备处|中心|[大支总]队|行署|公司|党政办|集团|兵团)(?:\([^)]{1,20}\))?$/;
const NOT_A_BODY = /网|平台|编辑|管理员|本站|记者|[。，；,;:]|20\d\d|报告|年报|附件|培训会|发布会|情况/;

/** True for the office of a government: it reports for the whole area, or for itself. */
export const isGovernmentOffice = (name: string): boolean =>
	/(?:人民政府|政府|管委会|管理委员会|行署|行政公署)(?:\(?办公[厅室]\)?|办)$/.test(name);

/**
 * The body that a title names: 上海市人民政府办公厅, 平潭县农业局, or only its area.
 *
 * @param title folded, as printed
 */
export function bodyInTitle(title: string): string {
	const named = title.replace(/^(?:关于)?(?:20\d\d|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2})年?度?/, '');
	const end = named.search(
		/\(?(?:20\d\d|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2})|(?:政府|政务)?信息|政务公开|政府公开|年度/,
	);
	const body = end < 0 ? named : named.slice(0, end);
	return body.endsWith('人民') ? `${body}政府` : body.replace(/[关于的]+$/, '');
}
