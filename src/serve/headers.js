/** What every answer says, whoever gives it: pages, static files, and the hosts of files. */
export const SAFE = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
};

/** Of what every page may read, whatever its origin. */
export const OPEN = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
};
