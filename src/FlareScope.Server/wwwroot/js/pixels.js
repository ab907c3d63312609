// The pixels as they were measured: a lossless picture, fetched when somebody first points at one.

const clipped = 250; // byte from which the measuring counts a channel as clipped

const linear = byte => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);

/** Byte from which a channel counts as clipped. */
export const clippedFrom = clipped;

/** Reads single pixels of one picture. */
export class Pixels {
  constructor(url) {
    this.url = url;
    this.bitmap = null;
    this.wanted = null;
    this.spot = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  }

  /** Fetches the picture once; false when that failed. */
  ready() {
    this.wanted ??= this.#fetch().then(() => true, () => false);
    return this.wanted;
  }

  /** The pixel at whole numbers x, y: its bytes, its linear-light luminance (Rec. 709) and whether it is clipped. */
  at(x, y) {
    this.spot.drawImage(this.bitmap, x, y, 1, 1, 0, 0, 1, 1);
    const [red, green, blue] = this.spot.getImageData(0, 0, 1, 1).data;
    return {
      red, green, blue,
      luminance: 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue),
      clipped: Math.max(red, green, blue) >= clipped,
    };
  }

  /** Paints the pixels around x, y into a canvas, each as a square, the pixel itself framed in the middle. */
  magnify(canvas, x, y, across = 15) {
    const context = canvas.getContext('2d');
    const half = (across - 1) / 2;
    const size = canvas.width / across;
    context.imageSmoothingEnabled = false;
    context.fillStyle = '#0b0d0f';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(this.bitmap, x - half, y - half, across, across, 0, 0, canvas.width, canvas.height);
    for (const [colour, width] of [['#000', 3], ['#fff', 1.5]]) {
      Object.assign(context, { strokeStyle: colour, lineWidth: width });
      context.strokeRect(half * size, half * size, size, size);
    }
  }

  async #fetch() {
    const answer = await fetch(this.url);
    if (!answer.ok) throw new Error(String(answer.status));
    this.bitmap = await createImageBitmap(await answer.blob(), { colorSpaceConversion: 'none', premultiplyAlpha: 'none' });
  }
}
