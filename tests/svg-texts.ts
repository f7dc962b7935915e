/** Where the words of a picture are, measured by the metrics it was set with. Turned and curved ones are left out. */
import type { Box } from '#lib/render/boxes.ts';
import { emsOf } from '#lib/render/svg-type.ts';
import type { XmlElement } from './xml.ts';

export interface PlacedText {
	readonly words: string;
	readonly box: Box;
}

interface Around {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly size: number;
	readonly weight: 400 | 600;
	readonly style: 'normal' | 'italic';
	readonly spacing: number;
}

const START: Around = {
	x: 0,
	y: 0,
	scale: 1,
	size: 16,
	weight: 400,
	style: 'normal',
	spacing: 0
};

function inherited(around: Around, { attributes }: XmlElement): Around {
	const { transform = '' } = attributes;
	const [, x = '0', y = '0'] = transform.match(/translate\(([-\d.]+)[ ,]([-\d.]+)\)/) ?? [];
	const [, scale = '1'] = transform.match(/scale\(([-\d.]+)\)/) ?? [];
	const size = attributes['font-size'];
	return {
		x: around.x + Number(x) * around.scale,
		y: around.y + Number(y) * around.scale,
		scale: around.scale * Number(scale),
		size:
			size === undefined
				? around.size
				: size.endsWith('em')
					? around.size * parseFloat(size)
					: Number(size),
		weight:
			attributes['font-weight'] === '600' ? 600 : attributes['font-weight'] ? 400 : around.weight,
		style:
			attributes['font-style'] === 'normal'
				? 'normal'
				: attributes['font-style']
					? 'italic'
					: around.style,
		spacing: Number(attributes['letter-spacing'] ?? around.spacing)
	};
}

const widthOf = (words: string, { size, weight, style, spacing }: Around) =>
	emsOf(words, { weight, style }) * size + spacing * [...words].length;

function linesOf(text: XmlElement, around: Around): PlacedText[] {
	const { attributes } = text;
	const anchor = attributes['text-anchor'] ?? 'start';
	const lines: { words: string; x: number; y: number; width: number }[] = [
		{
			words: text.text,
			x: Number(attributes['x'] ?? 0),
			y: Number(attributes['y'] ?? 0),
			width: widthOf(text.text, around)
		}
	];
	for (const span of text.children) {
		const own = inherited(around, span);
		const last = lines.at(-1)!;
		const words = span.text + span.children.map((child) => child.text).join('');
		const width = widthOf(words, own);
		const { x, dy } = span.attributes;
		if (x === undefined || (dy === undefined && last.words === '')) {
			last.words += words;
			last.width += width;
			if (x !== undefined) last.x = Number(x);
		} else lines.push({ words, x: Number(x), y: last.y + Number(dy ?? 0), width });
	}
	return lines.map(({ words, x, y, width }) => {
		const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
		const place = (value: number, base: number) => base + value * around.scale;
		return {
			words,
			box: {
				left: place(left, around.x),
				right: place(left + width, around.x),
				top: place(y - around.size * 0.7, around.y),
				bottom: place(y + around.size * 0.2, around.y)
			}
		};
	});
}

export function textsIn(element: XmlElement, around = START): readonly PlacedText[] {
	if (element.name === 'title' || element.name === 'desc') return [];
	const own = inherited(around, element);
	if (element.name === 'text') {
		const turned = element.attributes['transform']?.includes('rotate');
		const curved = element.children.some(({ name }) => name === 'textPath');
		return turned || curved ? [] : linesOf(element, own);
	}
	return element.children.flatMap((child) => textsIn(child, own));
}
