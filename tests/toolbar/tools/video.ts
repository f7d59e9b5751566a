import { leaveOut } from '../../support/left-out.js';

/** Lets a video play what is drawn on a canvas; the test is left out where the browser plays nothing. */
export async function playing(test: Mocha.Context, video: HTMLVideoElement): Promise<void> {
  const canvas = video.ownerDocument.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.fillRect(0, 0, 10, 10);
  if (!('captureStream' in canvas)) await leaveOut(test, 'videos of a canvas');
  video.muted = true;
  video.srcObject = canvas.captureStream();
  await video.play().catch(() => leaveOut(test, 'videos that play'));
}
