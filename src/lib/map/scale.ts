/** The scale bar on a live map: two lengths from one zero line, quiet, and gone where none would be true. */
import type { IControl } from 'maplibre-gl';
import type { Outlook } from '#lib/render/projection.ts';
import { scaleOf, type ScaleLine } from '#lib/render/scale-bar.ts';
import { overlap, type Box } from '#lib/render/boxes.ts';
import type { Language } from '#lib/view/view.ts';

/** How far the bar may step from its place, in pixels. */
const ASIDE = [0, 60, 120, 180, 240];

function made(name: string, words = ''): HTMLElement {
	const element = document.createElement('div');
	element.className = name;
	element.textContent = words;
	return element;
}

function lineOf({ words, pixels }: ScaleLine): HTMLElement {
	const line = made('scale-line');
	const bar = made('scale-bar');
	bar.style.inlineSize = `${pixels.toFixed(1)}px`;
	line.append(bar, made('scale-words', words));
	return line;
}

export class ScaleBar implements IControl {
	readonly #element = made('maplibregl-ctrl scale');

	onAdd(): HTMLElement {
		return this.#element;
	}

	onRemove(): void {
		this.#element.remove();
	}

	update(outlook: Outlook, lang: Language): void {
		const scale = scaleOf(outlook, lang);
		this.#element.hidden = scale === null;
		if (!scale) return;
		const at = scale.at === null ? [] : [made('scale-at', scale.at)];
		this.#element.replaceChildren(...scale.lines.map(lineOf), ...at);
	}

	/** Steps aside from marks, along the edge; where there is no room free of them it is not shown. */
	avoid(container: HTMLElement, marks: readonly Box[]): void {
		const { style } = this.#element;
		style.translate = '';
		style.visibility = '';
		const [box] = this.box(container);
		if (!box) return;
		const aside = ASIDE.find((by) => {
			const moved = { ...box, left: box.left + by, right: box.right + by };
			return moved.right < container.clientWidth && !marks.some((mark) => overlap(mark, moved));
		});
		if (aside === undefined) style.visibility = 'hidden';
		else if (aside > 0) style.translate = `${aside}px`;
	}

	/** What it covers of a map, in its pixels; empty while it is not shown. */
	box(container: HTMLElement): readonly Box[] {
		const { left, top, right, bottom, width } = this.#element.getBoundingClientRect();
		if (width === 0) return [];
		const { left: x, top: y } = container.getBoundingClientRect();
		return [{ left: left - x - 4, top: top - y - 4, right: right - x + 4, bottom: bottom - y + 4 }];
	}
}
