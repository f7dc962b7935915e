// @ts-nocheck: sent to the browser as it is, where types are no JavaScript; the browser tests try it.
// Runs in the embed page, inline: tells the parent the height, and fetches the live map when it is seen.
(() => {
	const main = document.querySelector('main');
	const stage = main.querySelector('.stage');
	const button = stage.querySelector('button');
	const noLoad = main.querySelector('.no-load');
	const pym = new URLSearchParams(location.search).get('childId');
	const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
	let height = 0;
	let timer;
	const say = (message) => parent !== window && parent.postMessage(message, '*');
	const tell = () => {
		say({ sentinel: 'amp', type: 'embed-size', height });
		say(`pymxPYMx${pym ?? ''}xPYMxheightxPYMx${height}`);
		if (secret) say({ message: 'height', value: height, secret });
	};
	const measure = () => {
		const now = Math.ceil(main.getBoundingClientRect().height);
		// Before its parent is laid out a frame has no width, and its words are a column of letters.
		if (now === height || innerWidth < 160) return;
		height = now;
		tell();
	};
	new ResizeObserver(measure).observe(main);
	// A browser may not observe sizes in a frame that is out of sight, but it lays it out when it is measured.
	addEventListener('load', measure);
	// A parent that speaks is a parent that listens: it may have missed what was said before.
	addEventListener('message', ({ source }) => {
		if (source !== parent || parent === window) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			height = 0;
			measure();
		}, 50);
	});
	let asked = false;
	const start = () => {
		if (asked) return;
		asked = true;
		button.textContent = button.dataset.loading;
		stage.dataset.state = 'loading';
		import(new URL(stage.dataset.live, document.baseURI).href)
			.then(({ mount }) => mount(stage))
			.catch(() => {
				stage.dataset.state = 'still';
				button.hidden = true;
				noLoad.hidden = false;
			});
	};
	button.hidden = false;
	button.onclick = start;
	noLoad.querySelector('button').onclick = () => location.reload();
	const sparing =
		navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
	const seen = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			seen.disconnect();
			start();
		},
		{ threshold: 0.2 }
	);
	if (!sparing) addEventListener('load', () => seen.observe(stage));
})();
