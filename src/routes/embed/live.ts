/** The live map of an embed, under a name that does not change: see `geodata/vite-live.ts`. */
export async function mount(stage: HTMLElement): Promise<void> {
	const { goLive } = await import('./go-live.svelte.ts');
	await goLive(stage);
}
