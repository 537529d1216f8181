/**
 * On the page around the frames: gives each frame that shows embed.html the height its content has.
 *
 *   <script defer src="/psoas-elements/embed-host.js"></script>
 *
 * A classic script: another host's module would need that host's leave (CORS). In a block, so that it leaves no names to
 * the page and may stand on it twice.
 */
{
  const framesOfOurs = () => document.querySelectorAll('iframe[src*="embed.html"]');

  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'psoas-height' || !(data.height > 0 && data.height < 100_000)) return;
    for (const frame of framesOfOurs())
      if (frame.contentWindow === source && new URL(frame.src).origin === origin)
        frame.style.blockSize = `${String(data.height)}px`;
  });

  // A frame that was there before this script has told its height to nobody.
  for (const { contentWindow } of framesOfOurs()) contentWindow?.postMessage({ type: 'psoas-height-wanted' }, '*');
}
