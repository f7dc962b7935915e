/** Places on the corners of cells, each once, with the value found there; and crossings between them. */
export class Lattice {
	readonly x: number[] = [];
	readonly y: number[] = [];
	/** Distance less radius: not positive inside. */
	readonly value: number[] = [];
	readonly crossingX: number[] = [];
	readonly crossingY: number[] = [];
	#slots = new Int32Array(4096).fill(-1);
	#crossings = new Map<number, number>();
	#pair = new Float64Array(2);
	#bits = new Int32Array(this.#pair.buffer);

	/** The node at a place, or -1. Cells halve, so equal places have equal coordinates. */
	find(x: number, y: number): number {
		return this.#slots[this.#slot(x, y)]!;
	}

	add(x: number, y: number, value: number): number {
		const node = this.x.length;
		this.#slots[this.#slot(x, y)] = node;
		this.x.push(x);
		this.y.push(y);
		this.value.push(value);
		if (node * 2 > this.#slots.length) this.#grow();
		return node;
	}

	/** The crossing between two nodes, or undefined where it has not been solved. */
	crossing(a: number, b: number): number | undefined {
		return this.#crossings.get(a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a);
	}

	addCrossing(a: number, b: number, share: number): number {
		const crossing = this.crossingX.length;
		this.#crossings.set(a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a, crossing);
		this.crossingX.push(this.x[a]! + share * (this.x[b]! - this.x[a]!));
		this.crossingY.push(this.y[a]! + share * (this.y[b]! - this.y[a]!));
		return crossing;
	}

	#slot(x: number, y: number): number {
		const slots = this.#slots;
		// Adding 0 turns -0 into 0, which has other bits.
		this.#pair[0] = x + 0;
		this.#pair[1] = y + 0;
		const bits = this.#bits;
		let hash = Math.imul(bits[1]! ^ Math.imul(bits[3]!, 0x9e3779b1), 0x85ebca6b);
		hash = Math.imul(hash ^ bits[0]! ^ Math.imul(bits[2]!, 0xc2b2ae35), 0x27d4eb2f);
		hash ^= hash >>> 15;
		const mask = slots.length - 1;
		let slot = (hash ^ (hash >>> 7)) & mask;
		while (slots[slot]! >= 0) {
			const node = slots[slot]!;
			if (this.x[node] === x && this.y[node] === y) break;
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	#grow(): void {
		this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
		for (let node = 0; node < this.x.length; node++) {
			this.#slots[this.#slot(this.x[node]!, this.y[node]!)] = node;
		}
	}
}
