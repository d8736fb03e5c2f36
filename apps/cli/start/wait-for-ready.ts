const STEP = 100;

/** Asks the api until it says it is ready. @throws Error when it does not within the limit (milliseconds) */
export async function waitForReady(address: string, limit: number): Promise<void> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (performance.now() > end)
      throw new Error(`The api did not become ready within ${limit / 1_000} s; its log says why.`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
