/** The folder of the package that runs: two up from this file, and from the joined files of dist/bin. */
export const PACKAGE_ROOT = new URL("../../", import.meta.url);
