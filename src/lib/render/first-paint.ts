/**
 * Marks in a page's HTML that the server replaces with what only it draws. They stand for the maps in the
 * hydrated page too, so that no picture travels twice, as markup and as data.
 */
export const LATER_MAP = '<!--linchpin:later-->';
export const EARLIER_MAP = '<!--linchpin:earlier-->';
/** In `app.html`, for what other sites read of a page's head. */
export const PAGE_HEAD = '%linchpin.head%';
