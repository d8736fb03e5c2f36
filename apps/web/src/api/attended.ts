const MINUTE = 60_000;

let lastTouched = Date.now();

for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
  window.addEventListener(sign, () => (lastTouched = Date.now()), { passive: true, capture: true });
}

/** Somebody was at this page within the last minute; a page that asks again by itself is nobody's presence. */
export function isAttended(): boolean {
  return Date.now() - lastTouched < MINUTE;
}
