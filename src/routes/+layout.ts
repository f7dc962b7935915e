import catalogue from 'virtual:catalogue';

/** The catalogue is validated at build and bundled: one immutable file for server and browser. */
export const load = () => ({ catalogue });
