import { each } from '../words';

/** 免收检索、复制、邮寄等费用: what may be taken for an answer, and was not. */
export const NOT_CHARGED = each(
	each(
		'免收 均免收 全部免收 一律免收',
		'检索、复制、邮寄 检索、复印、邮寄 检索、邮寄、复制 检索费、复制费、邮寄费 检索费、复印费、邮寄费 检索、复制 检索、复印 复制、邮寄 复印、邮寄',
	),
	'等费用 费用 等相关费用 等成本费用 等各项费用 等',
);
