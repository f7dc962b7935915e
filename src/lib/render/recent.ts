/** The same function of a name, which keeps its latest answers; what fails is asked again. */
export function recent<Answer>(
	most: number,
	answer: (key: string) => Promise<Answer>
): (key: string) => Promise<Answer> {
	const known = new Map<string, Promise<Answer>>();
	return (key) => {
		const found = known.get(key) ?? answer(key);
		known.delete(key);
		known.set(key, found);
		found.catch(() => known.delete(key));
		if (known.size > most) known.delete(known.keys().next().value ?? '');
		return found;
	};
}
