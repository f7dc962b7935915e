/** Everything the ground is made of, with our own islands and the close coasts in their places. */
import type { Position } from 'geojson';
import { readBorders } from './borders.ts';
import { readCloseCoasts } from './close-coasts.ts';
import { readCoastlines } from './coastlines.ts';
import { readDepth } from './depth.ts';
import type { Ground, LandPolygon } from './ground.ts';
import { readLakes } from './lakes.ts';
import { replaceIslands } from './replace-islands.ts';
import { splice } from './splice.ts';

export function readGround(islands: readonly Position[][][]): Ground {
	const shore = readCoastlines();
	const close = readCloseCoasts().reduce<readonly LandPolygon[]>(splice, shore.land);
	return {
		...shore,
		land: replaceIslands(close, islands),
		borders: readBorders(),
		lakes: readLakes(),
		depth: readDepth()
	};
}
