import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { catalogueModule } from './geodata/vite.ts';
import { figuresModule } from './geodata/vite-figures.ts';
import { embedLive } from './geodata/vite-live.ts';

export default defineConfig({
	plugins: [catalogueModule(), figuresModule(), embedLive(), sveltekit()],
	define: {
		__EXPORTING__: JSON.stringify(process.env['LINCHPIN_EXPORT'] === '1'),
		__SITE__: JSON.stringify(process.env['LINCHPIN_ORIGIN']?.replace(/\/$/, '') ?? null)
	},
	build: { chunkSizeWarningLimit: 1200 },
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**'],
					// No test states a time: a slow machine must not fail what holds on a fast one.
					testTimeout: 120_000,
					hookTimeout: 120_000,
					maxWorkers: 2
				}
			},
			{
				test: {
					name: 'browser',
					include: ['tests/e2e/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 180_000,
					// The usual second is no time for a page that draws in software.
					expect: { poll: { timeout: 30_000, interval: 100 } },
					// Each file has a browser of its own; one page leaves a core idle half of the time.
					maxWorkers: 2
				}
			}
		]
	}
});
