/**
 * Named views to be looked at: `npm run look [-- view …]` writes `out/look/*.png`, the live map through
 * Chromium and the same view as a static map, and `out/look/index.html`, which shows them side by side.
 * It draws what `npm run build` has built.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSite } from './e2e/site.ts';

interface Look {
	readonly query: string;
	readonly size?: readonly [width: number, height: number];
	/** Only as a picture that the server draws. */
	readonly still?: true;
	/** Not one of the twelve: drawn when it is asked for by name. */
	readonly extra?: true;
}

const ALL = [
	'air-patrols',
	'bases',
	'carriers',
	'diplomacy',
	'exercises-and-arms',
	'first-island-chain',
	'groups',
	'guam',
	'island-chains',
	'mageshima',
	'military-spending',
	'rail',
	'ream',
	'south-china-sea',
	'straits',
	'trade'
].join(',');

const LOOKS: Readonly<Record<string, Look>> = {
	theatre: { query: '' },
	mageshima: { query: 'at=10/30.74/130.9' },
	apra: { query: 'at=12/13.445/144.66' },
	ream: { query: 'at=11/10.53/103.63' },
	caribbean: { query: 'layers=carriers&t=2025-12-22&at=4.4/17/-70' },
	all: { query: `layers=${ALL}` },
	compare: { query: 't=2025-10-06..2025-12-22&compare=swipe' },
	dark: { query: 'theme=dark' },
	japanese: { query: 'lang=ja' },
	phone: { query: '', size: [360, 740] },
	'phone-tall': { query: '', size: [390, 844] },
	card: { query: '', size: [1200, 630], still: true },
	print: { query: 'theme=print' },
	selected: {
		query:
			'select=guam/naval-base-guam&ring=guam/naval-base-guam:2000km,first-island-chain:370.4km',
		extra: true
	},
	wide: { query: '', size: [1600, 1000], extra: true },
	'phone-dark': { query: 'theme=dark&lang=ja', size: [360, 740], extra: true },
	globe: { query: 'projection=globe&at=2.3/20/140', extra: true },
	shoals: { query: 'layers=south-china-sea,island-chains,straits&at=5.4/13/115.5', extra: true },
	yokosuka: { query: 'layers=bases,carriers&at=8/35.3/139.6', extra: true },
	norfolk: { query: 'layers=carriers&at=6/36.9/-76.3', extra: true },
	'all-dark': { query: `layers=${ALL}&theme=dark`, extra: true },
	'all-near': { query: `layers=${ALL}&at=5.2/24/122`, extra: true },
	changed: { query: 't=2025-10-06..2025-12-22&compare=changes', extra: true }
};

const folder = join(dirname(fileURLToPath(import.meta.url)), '../out/look');

function imageAddress({ query, size: [width, height] = [1440, 900] }: Look): string {
	return `/image.png?${[query, `width=${width}`, `height=${height}`].filter(Boolean).join('&')}`;
}

function gallery(names: readonly string[]): string {
	const figures = names.map(
		(name) => `<section><h2>${name}</h2>
${['live', 'still'].map((way) => `<figure><img src="${name}-${way}.png" alt="${name}, ${way}" loading="lazy"></figure>`).join('\n')}
</section>`
	);
	return `<!doctype html><meta charset="utf-8"><title>Look</title>
<style>body{font:16px sans-serif;margin:2rem;background:#ddd}section{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
h2{grid-column:1/-1;margin:1rem 0 0}figure{margin:0}img{max-width:100%}</style>
${figures.join('\n')}
`;
}

const asked = process.argv.slice(2);
const names = Object.keys(LOOKS).filter((name) =>
	asked.length > 0 ? asked.includes(name) : !LOOKS[name]?.extra
);
mkdirSync(folder, { recursive: true });
const site = await openSite();
try {
	for (const name of names) {
		const look = LOOKS[name]!;
		const still = await fetch(site.origin + imageAddress(look));
		if (!still.ok) throw new Error(`${name}: ${still.status} ${await still.text()}`);
		writeFileSync(join(folder, `${name}-still.png`), Buffer.from(await still.arrayBuffer()));
		if (look.still) continue;
		const [width, height] = look.size ?? [1440, 900];
		const visit = await site.open(`/?${look.query}`, { viewport: { width, height } });
		await visit.settled();
		await visit.page.screenshot({ path: join(folder, `${name}-live.png`) });
		for (const complaint of visit.complaints) console.log(`  ${name}: ${complaint}`);
		await visit.close();
		console.log(name);
	}
	const drawn = new Set(
		readdirSync(folder).flatMap((file) => file.match(/^(.*)-still\.png$/)?.[1] ?? [])
	);
	const known = Object.keys(LOOKS).filter((name) => drawn.has(name));
	writeFileSync(join(folder, 'index.html'), gallery(known));
} finally {
	await site.close();
}
