import { type JSX, splitProps } from 'solid-js';
import { isPlainClick } from '../../ui/plain-click';
import type { Place } from '../../ui/route';
import { useReport } from './view';

/** A link to a place of the report at hand. A plain click goes there at once, also when it is there already. */
export function PlaceLink(props: { place: Place } & JSX.AnchorHTMLAttributes<HTMLAnchorElement>) {
	const view = useReport();
	const [own, rest] = splitProps(props, ['place']);
	return (
		<a
			{...rest}
			href={view.href(own.place)}
			onClick={(event) => {
				if (!isPlainClick(event)) return;
				event.preventDefault();
				view.show(own.place);
			}}
		/>
	);
}
