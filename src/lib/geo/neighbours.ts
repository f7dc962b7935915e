import { EQUATORIAL_RADIUS_METRES, FLATTENING } from './ellipsoid.ts';
import { type Pieces, STRIDE } from './pieces.ts';

const SAMPLES = 16;

/** Which pieces are so close to one that something at the radius from it may be nearer to them. */
export class Neighbours {
	#count: number;
	#reach: number;
	/** The middles of pieces and half their lengths, as chords: four numbers for each. */
	#middles: Float64Array;
	#known: (number[] | undefined)[] = [];

	constructor({ count, vectors }: Pieces, radiusMetres: number) {
		this.#count = count;
		this.#reach = (2.01 * radiusMetres) / EQUATORIAL_RADIUS_METRES / (1 - FLATTENING);
		this.#middles = new Float64Array(4 * count);
		for (let piece = 0; piece < count; piece++) {
			let square = 0;
			for (let axis = 0; axis < 3; axis++) {
				const a = vectors[piece * STRIDE + axis]!;
				const b = vectors[piece * STRIDE + 3 + axis]!;
				this.#middles[4 * piece + axis] = (a + b) / 2;
				square += (b - a) * (b - a);
			}
			this.#middles[4 * piece + 3] = Math.sqrt(square) / 2;
		}
	}

	/** In the order of their numbers, from the piece outwards: those next to it are likely to matter most. */
	of(piece: number): number[] {
		return (this.#known[piece] ??= this.#find(piece));
	}

	/** How many a piece has, by a sample of them. */
	typical(): number {
		const step = Math.ceil(this.#count / SAMPLES);
		let [sum, samples] = [0, 0];
		for (let piece = 0; piece < this.#count; piece += step) {
			sum += this.of(piece).length;
			samples++;
		}
		return sum / samples;
	}

	#find(piece: number): number[] {
		const found: number[] = [];
		for (let step = 1; step < this.#count; step++) {
			if (this.#isNear(piece, piece + step)) found.push(piece + step);
			if (this.#isNear(piece, piece - step)) found.push(piece - step);
		}
		return found;
	}

	#isNear(piece: number, other: number): boolean {
		if (other < 0 || other >= this.#count) return false;
		const middles = this.#middles;
		const [p, q] = [4 * piece, 4 * other];
		const x = middles[p]! - middles[q]!;
		const y = middles[p + 1]! - middles[q + 1]!;
		const z = middles[p + 2]! - middles[q + 2]!;
		// A chord is shorter than its arc; the middles lie off the sphere by less than the hundredth of the reach.
		const reach = this.#reach + 1.01 * (middles[p + 3]! + middles[q + 3]!);
		return x * x + y * y + z * z < reach * reach;
	}
}
