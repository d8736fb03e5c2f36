/** A process started by `npm start` ends with it, also when that was killed and could tell nobody. */
export function stopWithParent(): void {
  if (!process.channel) return;
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
