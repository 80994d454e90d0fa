/** Keeps the page on the device, and brings in a new version when nothing waits. */

const ADDRESS = "/service-worker.js";

/**
 * The address of the service worker, as browsers want it that let no text name a script.
 *
 * @returns {string}
 */
function trustedAddress() {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  return trustedTypes === undefined ? ADDRESS : trustedTypes.createPolicy("siaga", { createScriptURL: () => ADDRESS }).createScriptURL("");
}

/**
 * Register the service worker. A new version takes over as soon as `isIdle` says so; call the function that is
 * returned whenever that may have changed.
 *
 * @param {() => boolean} isIdle
 * @param {(isReady: boolean) => void} whenReady called when a new version waits
 * @returns {() => void}
 */
export function install(isIdle, whenReady) {
  const workers = navigator.serviceWorker;
  /** @type {ServiceWorker | null} */
  let next = null;
  const takeOverIfIdle = () => {
    if (next !== null && isIdle()) {
      next.postMessage("take over");
    }
  };
  let isControlled = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (isControlled) {
      location.reload();
    }
    isControlled = true;
  });
  void workers.register(trustedAddress(), { scope: "/report", updateViaCache: "none" }).then((registration) => {
    const note = (/** @type {ServiceWorker | null} */ worker) => {
      if (worker !== null && workers.controller !== null) {
        next = worker;
        whenReady(true);
        takeOverIfIdle();
      }
    };
    note(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", () => {
        if (worker.state === "installed") {
          note(worker);
        }
      });
    });
  }, () => {
    // Without a service worker the page works with a line only; the browser may forbid it, as in a private window.
  });
  return takeOverIfIdle;
}
