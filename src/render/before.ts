/**
 * The style sheet of a page that holds rendered text. Where scripts run, the text keeps its place and is not seen until
 * the elements are there with their words, which may be a file of their own, so that nothing flashes; should they not
 * come within three seconds, it is shown. What the page has put between the words waits with them, unless a server has
 * drawn the element (`shadow.ts`): among other words it would stand elsewhere.
 */
import { plainTexts } from './plain/index.js';

const blocks = Object.keys(plainTexts).filter((tag) => tag !== 'psoas-provider' && tag !== 'psoas-term');
const names = blocks.join(',');
const tags = `:is(${names})`;

export const beforeCss = `psoas-provider:not(:defined){display:contents}
:where(${names}){display:flow-root}
div[data-psoas-rendered]{display:flow-root;line-height:1.55;max-inline-size:46rem;overflow-wrap:break-word}
[data-psoas-rendered]>:first-child{margin-block-start:0}
[data-psoas-rendered] :is(p,ul,ol,dl){margin-block:.6em}
[data-psoas-rendered] dd{margin-inline-start:1.5em}
[data-psoas-rendered=arab] ol:not([type]){list-style-type:arabic-indic}
[data-psoas-rendered] figure{margin:1em 0}
[data-psoas-rendered] svg{display:block;block-size:auto;max-inline-size:100%}
[data-psoas-rendered] svg[width="280"]{inline-size:24rem}
[data-psoas-rendered] ol:has(>li>figure){display:flex;flex-wrap:wrap;gap:0 2.5em}
@media (scripting:enabled){
${tags}>div[data-psoas-rendered]{visibility:hidden;animation:psoas-late 0s 3s forwards}
${tags}:not(:defined)>:is([slot^=before-],[slot^=after-],[slot=foot]){visibility:var(--_served,hidden);animation:psoas-late 0s 3s forwards}
psoas-term>[data-psoas-rendered]{display:none}
@keyframes psoas-late{to{visibility:visible}}
}
`;
