/** Whether the connection is safe enough to sign in. */

/** Browsers call HTTPS, and HTTP on this machine itself, a secure context; without one they have no encryption. */
export function isSecure() {
  return globalThis.isSecureContext && "subtle" in crypto;
}
