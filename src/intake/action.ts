/** What the app may be asked for in its address, by its shortcuts and by the system. */
export type Action = 'paste' | 'library' | 'last' | 'shared' | 'pick';
const ACTIONS: readonly Action[] = ['paste', 'library', 'last', 'shared', 'pick'];

/** The action that a query asks for. */
export const actionIn = (query: string): Action | undefined => {
	const asked = new URLSearchParams(query).get('action');
	return ACTIONS.find((action) => action === asked);
};

/** The action that the page was opened with; it is taken out of the address, so that a reload does not repeat it. */
export function takeAction(): Action | undefined {
	const action = actionIn(location.search);
	if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
	return action;
}
