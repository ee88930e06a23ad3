/** Settles when somebody stops this process: Ctrl-C, a service or scheduler that ends it, or a terminal that closes. */
export const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
