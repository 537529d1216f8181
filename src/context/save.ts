/** A picture → a file in the reader's downloads, made on the page: no image is loaded, so the strictest policy holds. */
import type { Picture } from '../domain/picture.js';
import { svgOf } from '../domain/picture.js';

export type PictureFormat = 'svg' | 'png';

/** Pixels of a saved PNG for each unit of the picture, a quarter of a millimetre. */
const PIXELS = 1.25;

const paint = (picture: Picture, canvas: HTMLCanvasElement): void => {
  const [x, y, width, height] = picture.viewBox;
  [canvas.width, canvas.height] = [width * PIXELS, height * PIXELS];
  const context = canvas.getContext('2d')!;
  context.scale(PIXELS, PIXELS);
  context.translate(-x, -y);
  context.fillStyle = picture.ground;
  context.fillRect(x, y, width, height);
  [context.lineJoin, context.lineCap] = ['round', 'round'];
  context.save();
  context.beginPath();
  context.rect(...picture.frame);
  context.clip();
  const clips = new Map(picture.clips.map(({ id, d }) => [id, new Path2D(d)]));
  for (const {
    d,
    mirror,
    clip,
    fill,
    stroke,
    width: lineWidth,
    opacity,
    fillOpacity,
    strokeOpacity,
    dash,
  } of picture.strokes) {
    context.save();
    if (mirror) context.scale(-1, 1);
    const within = clip === undefined ? undefined : clips.get(clip);
    if (within) context.clip(within, 'evenodd');
    const path = new Path2D(d);
    if (fill !== undefined) {
      context.globalAlpha = opacity * fillOpacity;
      context.fillStyle = fill;
      context.fill(path, 'evenodd');
    }
    if (stroke !== undefined) {
      context.globalAlpha = opacity * strokeOpacity;
      context.strokeStyle = stroke;
      context.lineWidth = lineWidth;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
    context.restore();
  }
  context.restore();
  context.textBaseline = 'middle';
  for (const { text, x: at, y: height, size, fill, anchor, bold } of picture.words) {
    context.font = `${bold ? '600 ' : ''}${String(size)}px system-ui, sans-serif`;
    context.fillStyle = fill;
    context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
    context.fillText(text, at, height);
  }
};

const asBlob = async (picture: Picture, format: PictureFormat): Promise<Blob> => {
  if (format === 'svg') return new Blob([svgOf(picture)], { type: 'image/svg+xml' });
  const canvas = document.createElement('canvas');
  paint(picture, canvas);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('this browser cannot make a PNG of the picture'));
    }, 'image/png');
  });
};

/** Hands the picture to the browser's own download. */
export const savePicture = async (picture: Picture, format: PictureFormat): Promise<void> => {
  const url = URL.createObjectURL(await asBlob(picture, format));
  const link = document.createElement('a');
  link.href = url;
  link.download = `psoas.${format}`;
  link.click();
  // A browser may begin to read only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
};
