import { defineMiddleware } from 'astro:middleware';
import { renderPage } from 'psoas-elements/render';
import { words } from './words';

/** Writes the words of the tags into every page, built or served, where they are read until the script is there. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { html, problems } = renderPage(await response.text(), { pack: words });
  // That the provider names no words is a warning only: the page's script gives it these.
  for (const { level, message } of problems) if (level === 'error') throw new Error(message);
  return new Response(html, response);
});
