/** A folder as a zip archive, the same bytes from the same files: no clock and no order of a disk gets into it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest day that a zip can name. */
const mtime = new Date(1980, 0, 1);

/** @param {string} folder @param {string} top the folder everything stands in inside the archive */
export const zipFolder = (folder, top) => {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return zipSync(
    Object.fromEntries(
      files.map((file) => [`${top}/${file.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(join(folder, file)))]),
    ),
    { level: 9, mtime },
  );
};
