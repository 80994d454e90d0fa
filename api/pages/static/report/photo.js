/** Photos as evidence. They are made smaller on the device, and lose where and with what they were taken. */

/** Pixels of the longer side: enough to read a paper. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.8;

/**
 * Draw the photo again. The result holds pixels alone: no place, no time, no name of the camera.
 *
 * @param {Blob} file
 * @returns {Promise<Blob>} a JPEG
 */
export async function shrink(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no photo")) : resolve(blob)), "image/jpeg", QUALITY);
  });
}
