import coast from 'world-atlas/land-50m.json';
import { landFrom, landInside, type Coast, type LandAnswer, type LandRequest } from './land.ts';

const land = landFrom(coast as unknown as Coast);

addEventListener('message', ({ data }: MessageEvent<LandRequest>) => {
	const answer: LandAnswer = { id: data.id, squareMetres: landInside(land, data.boundary) };
	postMessage(answer);
});
