/**
 * How far two colours are apart for readers who see fewer of them. Simulation after Machado, Oliveira and
 * Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (IEEE TVCG 15(6),
 * 2009), severity 1.0, in linear sRGB; difference by CIEDE2000 (Sharma, Wu and Dalal, Color Research &
 * Application 30(1), 2005) in CIELAB under D65.
 */
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

export const VISIONS = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const satisfies Record<string, Matrix>;
export type Vision = keyof typeof VISIONS;

const SRGB_TO_XYZ: Matrix = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041]
];
const WHITE: Triple = [0.95047, 1, 1.08883];

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
	const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function linear(colour: string): Triple {
	const channel = (at: number) => {
		const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

/** CIELAB of a colour as it is seen. */
export function seen(colour: string, vision: Vision): Triple {
	const clamp = (value: number) => Math.min(1, Math.max(0, value));
	const [red, green, blue] = times(VISIONS[vision], linear(colour));
	const xyz = times(SRGB_TO_XYZ, [clamp(red), clamp(green), clamp(blue)]);
	const f = (index: 0 | 1 | 2) => {
		const t = xyz[index] / WHITE[index];
		return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
	};
	return [116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (y: number, x: number) => ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;

/** CIEDE2000; about 2.3 is just noticeable side by side. */
export function ciede2000(one: Triple, other: Triple): number {
	const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
	const seventh = meanChroma ** 7;
	const stretch = 1.5 - 0.5 * Math.sqrt(seventh / (seventh + 25 ** 7));
	const polar = ([lightness, a, b]: Triple) => ({
		lightness,
		chroma: Math.hypot(a * stretch, b),
		hue: degrees(b, a * stretch)
	});
	const [p, q] = [polar(one), polar(other)];
	const grey = p.chroma * q.chroma === 0;
	const turn = q.hue - p.hue;
	const hueStep = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
	const lightness = (p.lightness + q.lightness) / 2;
	const chroma = (p.chroma + q.chroma) / 2;
	const hue = grey ? p.hue + q.hue : p.hue + hueStep / 2;
	const t =
		1 -
		0.17 * Math.cos(radians(hue - 30)) +
		0.24 * Math.cos(radians(2 * hue)) +
		0.32 * Math.cos(radians(3 * hue + 6)) -
		0.2 * Math.cos(radians(4 * hue - 63));
	const fifty = (lightness - 50) ** 2;
	const inLightness = (q.lightness - p.lightness) / (1 + (0.015 * fifty) / Math.sqrt(20 + fifty));
	const inChroma = (q.chroma - p.chroma) / (1 + 0.045 * chroma);
	const inHue =
		(2 * Math.sqrt(p.chroma * q.chroma) * Math.sin(radians(hueStep / 2))) /
		(1 + 0.015 * chroma * t);
	const normal = ((hue + 360) % 360) - 275;
	const rotation =
		-2 *
		Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
		Math.sin(radians(60 * Math.exp(-((normal / 25) ** 2))));
	return Math.sqrt(inLightness ** 2 + inChroma ** 2 + inHue ** 2 + rotation * inChroma * inHue);
}
