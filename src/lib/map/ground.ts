/** Keeps what of the ground depends on where the map looks: the places of names, the graticule, the scale. */
import type { FeatureCollection } from 'geojson';
import { Popup, type GeoJSONSource, type Map, type Point } from 'maplibre-gl';
import { GRATICULE_SOURCE } from '#lib/render/basemap-graticule.ts';
import { CURVES_SOURCE, NAMES_SOURCE, NAME_LAYERS } from '#lib/render/basemap-names.ts';
import { graticule } from '#lib/render/graticule.ts';
import { obstaclesOf } from '#lib/render/name-obstacles.ts';
import { nameLines } from '#lib/render/name-words.ts';
import { names } from '#lib/render/names.generated.ts';
import { placeNames, type GroundName } from '#lib/render/names.ts';
import type { Outlook } from '#lib/render/projection.ts';
import type { Padding } from '#lib/view/camera.ts';
import type { Language } from '#lib/view/view.ts';
import type { Picture } from './plan.ts';
import { ScaleBar } from './scale.ts';

/** What of the page a map must know besides its picture. */
export interface Setting {
	readonly lang: Language;
	/** What panels cover. */
	readonly padding: Padding;
	/** Whether the map is for paper. */
	readonly print: boolean;
}

/** While the map is moved by another, or time runs, names wait until it rests. */
const REST_MILLISECONDS = 150;

const ALL = names as unknown as readonly GroundName[];

export function outlookOf(map: Map, { projection }: Picture): Outlook {
	const { clientWidth, clientHeight } = map.getContainer();
	// Not its centre: of a map with an inset that is the middle of the rest.
	const { lng, lat } = map.unproject([clientWidth / 2, clientHeight / 2]);
	return {
		camera: { zoom: map.getZoom(), latitude: lat, longitude: lng },
		size: { width: clientWidth, height: clientHeight },
		projection
	};
}

export interface AttachedGround {
	/** The map has moved, or what it shows has changed. */
	update(): void;
	/** Says what the name at a point of the map is called besides, if there is one. */
	tellName(point: Point): void;
	detach(): void;
}

/** `asked` is null until the map has loaded its style. */
export function attachGround(
	map: Map,
	asked: () => { readonly picture: Picture; readonly setting: Setting } | null
): AttachedGround {
	const told = new globalThis.Map<string, string>();
	const scale = new ScaleBar();
	map.addControl(scale, 'bottom-left');
	let last = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	function tell(source: string, data: FeatureCollection): void {
		const text = JSON.stringify(data);
		if (told.get(source) === text) return;
		told.set(source, text);
		map.getSource<GeoJSONSource>(source)?.setData(data);
	}

	function draw(): void {
		const now = asked();
		if (!now) return;
		last = performance.now();
		const { picture, setting } = now;
		const outlook = outlookOf(map, picture);
		scale.update(outlook, setting.lang);
		const marks = obstaclesOf(picture.data, outlook);
		scale.avoid(map.getContainer(), [...marks.hard, ...marks.labels]);
		const covered = scale.box(map.getContainer());
		const obstacles = { ...marks, hard: [...marks.hard, ...covered] };
		const placed = placeNames(ALL, outlook, { ...setting, obstacles });
		tell(NAMES_SOURCE, placed.points);
		tell(CURVES_SOURCE, placed.curves);
		tell(GRATICULE_SOURCE, graticule(outlook, { ...setting, covered }));
	}

	const popup = new Popup({ closeButton: false, closeOnMove: true, maxWidth: '17rem', offset: 8 });

	function tellName(point: Point): void {
		popup.remove();
		const [found] = map.queryRenderedFeatures(point, { layers: [...NAME_LAYERS] });
		const { name, kind } = found?.properties ?? {};
		const named = ALL.find((one) => one.name === name && one.kind === kind);
		const now = asked();
		if (!named || !now) return;
		const words = document.createElement('div');
		words.setAttribute('role', 'status');
		for (const line of nameLines(named, now.setting.lang)) {
			words.append(Object.assign(document.createElement('p'), { textContent: line }));
		}
		popup.setLngLat(map.unproject(point)).setDOMContent(words).addTo(map);
	}

	function update(): void {
		clearTimeout(waiting);
		if (performance.now() - last > REST_MILLISECONDS) draw();
		else waiting = setTimeout(draw, REST_MILLISECONDS);
	}

	// A length that is no longer true is not shown, not even on the way.
	map.on('move', () => {
		const now = asked();
		if (now) scale.update(outlookOf(map, now.picture), now.setting.lang);
	});
	map.on('moveend', update);
	map.on('resize', update);
	return { update, tellName, detach: () => clearTimeout(waiting) };
}
