/**
 * On the page around the frames: gives each frame that shows embed.html the height its content has.
 *
 *   <script defer src="/psoas-elements/embed-host.js"></script>
 *
 * A classic script: another host's module would need that host's leave (CORS).
 */
addEventListener('message', ({ data, source, origin }) => {
  if (data?.type !== 'psoas-height' || !(data.height > 0 && data.height < 100_000)) return;
  for (const frame of document.querySelectorAll('iframe[src*="embed.html"]'))
    if (frame.contentWindow === source && new URL(frame.src).origin === origin)
      frame.style.blockSize = `${String(data.height)}px`;
});
