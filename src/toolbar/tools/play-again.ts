/** Plays a video or sound that was paused, where the browser lets it. */
export function playAgain(media: HTMLMediaElement): void {
  media.play().catch(() => {
    // the browser may want a press of the visitor first
  });
}
