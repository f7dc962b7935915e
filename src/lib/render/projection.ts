/** Where a place of the world lies on the screen, on the flat map and on the globe, as MapLibre draws them. */
import type { Camera, ProjectionName } from '#lib/view/view.ts';
import { pixelsPerDegree, projector, type Pixel, type Size } from './frame.ts';

export interface Outlook {
	readonly camera: Camera;
	readonly size: Size;
	readonly projection: ProjectionName;
}

/** Null for what the globe hides. */
export type Projector = (position: readonly number[]) => Pixel | null;

const RADIANS = Math.PI / 180;
/** The eye stands so many heights of the map away: half the height over the tangent of half of 36.87°. */
const EYE_HEIGHTS = 1.5;

/** The globe's radius in pixels: in its middle it is as large as the flat map is there. */
export function globeRadius({ camera }: Pick<Outlook, 'camera'>): number {
	return pixelsPerDegree(camera.zoom) / RADIANS / Math.cos(camera.latitude * RADIANS);
}

function globe({ camera, size }: Outlook): Projector {
	const radius = globeRadius({ camera });
	const eye = EYE_HEIGHTS * size.height;
	const [sin, cos] = [Math.sin(camera.latitude * RADIANS), Math.cos(camera.latitude * RADIANS)];
	return ([longitude = 0, latitude = 0]) => {
		const along = (longitude - camera.longitude) * RADIANS;
		const [up, out] = [Math.sin(latitude * RADIANS), Math.cos(latitude * RADIANS)];
		const towards = sin * up + cos * out * Math.cos(along);
		if (towards < radius / (radius + eye)) return null;
		const scale = (radius * eye) / (eye + radius * (1 - towards));
		return [
			size.width / 2 + scale * out * Math.sin(along),
			size.height / 2 - scale * (cos * up - sin * out * Math.cos(along))
		];
	};
}

/** Longitudes are taken as they are: what lies beyond ±180° is the next copy of a flat world. */
export function projectorOf(outlook: Outlook): Projector {
	const { camera, size, projection } = outlook;
	return projection === 'globe' ? globe(outlook) : projector({ camera, ...size });
}

/** The longitude of the copy of a place that is nearest to the middle of the map. */
export function nearestLongitude(longitude: number, { longitude: middle }: Camera): number {
	return longitude + 360 * Math.round((middle - longitude) / 360);
}
