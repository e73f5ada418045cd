/** Pixels for each unit of the drawing: sharp on paper and on dense screens. */
const SCALE = 2;

/**
 * A drawing in SVG as a PNG, as this browser draws it, with its fonts.
 *
 * @throws {Error} where the browser does not draw it.
 */
export async function pictureOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (picture === null) throw new Error("This browser made no picture of the chart.");
  return picture;
}

/** Hands a file to the reader under a name. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser reads the file after this function ends
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
