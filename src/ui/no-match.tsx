interface NoMatchProps {
	says: string;
	/** The name of the button. */
	clear: string;
	onClear(): void;
}

/**
 * Nothing passes the filters: said, with the way back to all. Its button goes with it, and the keyboard goes on at the
 * filters.
 */
export function NoMatch(props: NoMatchProps) {
	const clear = () => {
		props.onClear();
		document.querySelector<HTMLElement>('main search')?.focus();
	};
	return (
		<div class="no-match">
			<p>{props.says}</p>
			<button type="button" class="quiet" onClick={clear}>
				{props.clear}
			</button>
		</div>
	);
}
