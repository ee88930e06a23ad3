/**
 * Keeps the files of the workbench on this machine, so that it opens without a connection. `onNewVersion` is told when
 * a newer one has arrived, with the way to begin using it.
 */
export async function keepOffline(onNewVersion: (use: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./service-worker.js');
  const offer = (arrived: ServiceWorker): void => {
    // Without one in charge this is the first visit: there is nothing older to replace.
    if (serviceWorker.controller === null) return;
    onNewVersion(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      arrived.postMessage('take-over');
    });
  };
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const arriving = registration.installing;
    arriving?.addEventListener('statechange', () => {
      if (arriving.state === 'installed') offer(arriving);
    });
  });
}
