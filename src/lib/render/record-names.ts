/** The name of the file that holds all of the record. */
export const ARCHIVE = 'linchpin-record.zip';
