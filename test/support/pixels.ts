import { executeServerCommand } from '@web/test-runner-commands';

/** What is painted in the box of an element: four numbers (red, green, blue, alpha) a pixel, row by row. */
export async function pixelsOf(element: Element): Promise<ImageData> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const clip = { x: x + scrollX, y: y + scrollY, width, height };
  const picture = await executeServerCommand<string, typeof clip>('pixels', clip);
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
