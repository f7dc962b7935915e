/* Linchpin: sizes its embeds, and defines <linchpin-map src>. No globals, no cookies, no other requests. */
(() => {
	const site = new URL('.', document.currentScript.src).href;
	const frames = () => [...document.querySelectorAll('iframe')];
	const ours = (frame) => frame.src.startsWith(site + 'embed');
	const heightIn = (data) => {
		if (typeof data === 'string') return /^pymxPYMx.*xPYMxheightxPYMx([\d.]+)$/.exec(data)?.[1];
		if (data?.sentinel === 'amp' && data.type === 'embed-size') return data.height;
		return data?.message === 'height' ? data.value : 0;
	};
	addEventListener('message', ({ source, data }) => {
		const height = Math.ceil(heightIn(data));
		if (!(height > 0)) return;
		const frame = frames().find((one) => one.contentWindow === source && ours(one));
		if (frame) frame.style.height = Math.min(Math.max(height, 200), 3000) + 'px';
	});
	const greet = () => frames().filter(ours).forEach((one) => one.contentWindow?.postMessage('linchpin', '*'));
	addEventListener('load', greet);
	greet();
	if (customElements.get('linchpin-map')) return;
	customElements.define(
		'linchpin-map',
		class extends HTMLElement {
			connectedCallback() {
				const link = this.querySelector('a');
				const source = new URL(this.getAttribute('src') || '', site).href;
				if (this.querySelector('iframe') || !source.startsWith(site + 'embed')) return;
				const frame = document.createElement('iframe');
				Object.assign(frame, { src: source, loading: 'lazy', width: '100%', height: this.getAttribute('height') || 600 });
				frame.title = this.getAttribute('title') || this.querySelector('img')?.alt || link?.textContent || 'Linchpin';
				frame.style.cssText = 'display:block;width:100%;border:0';
				this.style.display = 'block';
				if (link) link.hidden = true;
				this.append(frame);
			}
		}
	);
})();
