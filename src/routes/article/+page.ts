import { loadArgument } from 'virtual:catalogue';

export const load = async () => ({ argument: await loadArgument() });
