/** Keeps the report page on the device, so that it opens without a line. */
const VERSION = "{version}";
const FILES = JSON.parse('{files}');
void [VERSION, FILES];
