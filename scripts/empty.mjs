/** Empties the build's folder: what has been renamed must not stay in the package under its old name. */
import { rmSync } from 'node:fs';

rmSync(new URL('../dist/', import.meta.url), { recursive: true, force: true });
