/** The page for iframes and the script around it go into dist as they are. */
import { cpSync } from 'node:fs';

const root = new URL('..', import.meta.url);
cpSync(new URL('integrations/embed/', root), new URL('dist/', root), { recursive: true });
