/** Who is signed in on this device, and the key of their agency. */

import { Problem, read, write } from "../lib/api.js";
import { now } from "../lib/clock.js";
import * as store from "./store.js";
import { Vault } from "./vault.js";

/** @import {Session} from "./types.js" */

/** The token belongs to no agency, so it has nothing to report. */
export class NoOffice extends Error {}

/**
 * The session as this device knows it, without asking the server. Null: nobody is signed in, or the session is over.
 *
 * @returns {Promise<{session: Session, vault: Vault} | null>}
 */
export async function resume() {
  const session = /** @type {Session | undefined} */ (await store.fact("session"));
  const key = session && (await store.key(session.agency));
  if (session === undefined || key === undefined) {
    return null;
  }
  if (new Date(session.expiresAt) <= now()) {
    await lock();
    return null;
  }
  return { session, vault: new Vault(session.agency, key) };
}

/**
 * Ask the server who is signed in, and get the key. Raises `Problem` (401: nobody is), `NoLine` or `NoOffice`.
 *
 * @returns {Promise<{session: Session, vault: Vault}>}
 */
export async function connect() {
  const me = (await read("/v1/me")).body;
  if (me.agency === null) {
    throw new NoOffice();
  }
  const held = await resume();
  if (held !== null && held.session.agency === me.agency && held.session.expiresAt === me.expires_at) {
    return held;
  }
  const [{ body: agency }, key] = await Promise.all([
    read(`/v1/agencies/${encodeURIComponent(me.agency)}`),
    store.key(me.agency).then((heldKey) => heldKey ?? fetchKey(me.agency)),
  ]);
  /** @type {Session} */
  const session = {
    agency: agency.slug,
    agencyName: agency.name,
    agencyShort: agency.abbreviation ?? agency.name,
    function: agency.function,
    office: agency.office,
    level: agency.level,
    seat: agency.seat,
    role: me.role,
    label: me.label,
    expiresAt: me.expires_at,
  };
  await store.setFact("session", session);
  return { session, vault: new Vault(session.agency, key) };
}

/** Forget who is signed in, and the key. What is encrypted stays, and nobody can read it until the key comes back. */
export async function lock() {
  await store.forgetKeys();
  await store.setFact("session", undefined);
}

/** End the session at the server, and lock. Raises `NoLine`: then nothing has happened. */
export async function signOut() {
  try {
    await write("DELETE", "/v1/sessions/current");
  } catch (error) {
    if (!(error instanceof Problem && error.isSignedOut)) {
      throw error;
    }
  }
  await lock();
}

/**
 * Get the key of this agency and device from the server, and hold it so that no script can read it.
 *
 * @param {string} agency
 */
async function fetchKey(agency) {
  let device = await store.fact("device");
  if (device === undefined) {
    device = crypto.randomUUID();
    await store.setFact("device", device);
  }
  const answer = await write("PUT", `/v1/device-keys/${device}`);
  const bytes = Uint8Array.from(atob(answer.key), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  bytes.fill(0);
  await store.holdKey(agency, key);
  return key;
}
