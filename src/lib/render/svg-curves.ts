/** The curves of the names of large waters, in pixels of a frame. */
import { pixelsPerDegree, projector, type Frame, type Pixel } from './frame.ts';
import { arc } from './name-curves.ts';
import { names } from './names.generated.ts';
import type { GroundName } from './names.ts';
import { boxOf, overlap } from './boxes.ts';
import type { Line } from './svg-line.ts';
import { frameBox } from './svg-shapes.ts';

const ALL = names as unknown as readonly GroundName[];

/** By the English name; in every copy of the world that the frame shows. */
export function curvesIn(frame: Frame): (name: string) => readonly Line[] {
	const project = projector(frame);
	const world = 360 * pixelsPerDegree(frame.camera.zoom);
	return (name) =>
		ALL.filter((one) => one.name === name)
			.flatMap(({ curves = [] }) => curves)
			.map((through) => arc(through).map((position) => project(position)))
			.flatMap((line) =>
				[-1, 0, 1].map((copy) => line.map(([x, y]): Pixel => [x + copy * world, y]))
			)
			.filter((line) => overlap(boxOf(line), frameBox(frame)));
}
