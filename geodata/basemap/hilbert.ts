/** The number of a tile in a PMTiles archive: zooms in turn, each along a Hilbert curve. */
export function tileId(z: number, x: number, y: number): number {
	const side = 2 ** z;
	if (x < 0 || y < 0 || x >= side || y >= side) throw new RangeError(`no tile ${z}/${x}/${y}`);
	let id = (4 ** z - 1) / 3;
	let [column, row] = [x, y];
	for (let half = side / 2; half >= 1; half /= 2) {
		const right = (column & half) > 0 ? 1 : 0;
		const lower = (row & half) > 0 ? 1 : 0;
		id += half * half * ((3 * right) ^ lower);
		if (lower === 0) {
			if (right === 1) [column, row] = [half - 1 - column, half - 1 - row];
			[column, row] = [row, column];
		}
	}
	return id;
}
