import type { Map } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { drawWhole } from '#lib/map/first-picture.ts';

/** A map that counts the frames it draws. */
function held() {
	const state = { covered: true, loaded: false, stale: false, drawn: 0 };
	const placement = { stale: false, variableOffsets: {} };
	const painter = { render: () => void state.drawn++ };
	const map = { painter, loaded: () => state.loaded } as unknown as Map;
	drawWhole(map, () => state.covered);
	const frame = () => {
		Object.assign(placement, { stale: state.stale, variableOffsets: { 1: 'top' } });
		map.painter.render({ placement } as never, undefined as never, undefined as never);
		return state.drawn;
	};
	return { state, placement, frame };
}

test('under another picture a map draws nothing before it is whole, and every frame from then on', () => {
	const { state, frame } = held();
	expect([frame(), frame()]).toEqual([0, 0]);
	Object.assign(state, { loaded: true, stale: true });
	expect(frame()).toBe(0);
	state.stale = false;
	expect(frame()).toBe(1);
	state.loaded = false;
	expect(frame()).toBe(2);
});

test('a map that is seen draws what has come, and goes on doing so', () => {
	const { state, frame } = held();
	frame();
	state.covered = false;
	expect(frame()).toBe(1);
	state.covered = true;
	expect(frame()).toBe(2);
});

test('no name is held to the place it had in a frame that was not drawn', () => {
	const { state, placement, frame } = held();
	frame();
	expect(placement.variableOffsets).toEqual({});
	state.loaded = true;
	frame();
	expect(placement.variableOffsets).toEqual({ 1: 'top' });
});
