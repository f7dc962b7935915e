import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Steps } from '#lib/view/steps.ts';

/** A router with a history, which makes a step when it is given the time, and gives it up for the next. */
function router() {
	const entries = ['start'];
	const steps = new Steps();
	let waiting: (() => void) | null = null;
	return {
		entries,
		go(address: string, replace: boolean) {
			const may = steps.mayReplace(replace, entries.at(-1) ?? '');
			waiting = () => void (may ? entries.splice(-1, 1, address) : entries.push(address));
		},
		finish() {
			waiting?.();
			waiting = null;
		}
	};
}

test('a correction before its step is made does not take the step away', () => {
	const { entries, go, finish } = router();
	go('picked', false);
	go('picked, flown to', true);
	finish();
	go('picked, flown on', true);
	finish();
	expect(entries).toEqual(['start', 'picked, flown on']);
});

test('however slow the router is, there is a step back where there was a step, and never more than there were', () => {
	const acts = fc.array(fc.record({ replace: fc.boolean(), wait: fc.boolean() }));
	fc.assert(
		fc.property(acts, (all) => {
			const { entries, go, finish } = router();
			for (const [index, { replace, wait }] of all.entries()) {
				go(`${index}`, replace);
				if (wait) finish();
			}
			finish();
			const made = all.filter(({ replace }) => !replace).length;
			expect(entries.length > 1).toBe(made > 0);
			expect(entries.length - 1).toBeLessThanOrEqual(made);
			expect(entries.at(-1)).toBe(all.length > 0 ? `${all.length - 1}` : 'start');
		})
	);
});
