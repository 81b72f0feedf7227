/**
 * Tells which part of the text stands at the reader's eye: a line a fifth down the window.
 *
 * @param article holds blocks with their offset in `data-at`; they may still be arriving
 * @param tell takes the offset of the block that stands there
 * @returns stops the telling
 */
export function makeReadingSpot(article: Element | null, tell: (offset: number) => void): () => void {
	if (!article) return () => {};
	const eye = new IntersectionObserver(
		(entries) => {
			const block = entries.find(({ isIntersecting }) => isIntersecting)?.target;
			if (block instanceof HTMLElement) tell(Number(block.dataset.at));
		},
		{ rootMargin: '-20% 0px -79% 0px' },
	);
	const follow = (nodes: Iterable<Node>) => {
		for (const node of nodes) if (node instanceof HTMLElement && node.dataset.at) eye.observe(node);
	};
	follow(article.children);
	const arrivals = new MutationObserver((changes) => {
		for (const { addedNodes } of changes) follow(addedNodes);
	});
	arrivals.observe(article, { childList: true });
	return () => {
		eye.disconnect();
		arrivals.disconnect();
	};
}
