/**
 * Steps for Back. A router takes its time over a step, and gives it up for the next one: a correction that comes
 * before the step is made must then be the step itself, or Back would leave out what it corrects.
 */
export class Steps {
	/** Where a step set out from; it is made once the address is another. */
	#from: string | null = null;

	/** Whether the address of now may be replaced, as is asked; if not, a step is to be made. */
	mayReplace(replace: boolean, address: string): boolean {
		const may = replace && this.#from !== address;
		this.#from = may ? null : address;
		return may;
	}
}
