/** The database of this device (IndexedDB): keys, encrypted records, and the few facts that need no key. */

const NAME = "siaga";

/**
 * How the database becomes what it is, step by step. A step never changes: what devices hold was made by it. Version
 * n is what the first n steps make.
 *
 * @type {((database: IDBDatabase) => void)[]}
 */
export const STEPS = [
  (database) => {
    // Facts about this device and who is signed in, by name.
    database.createObjectStore("facts");
    // The key of the agency that is signed in, by its slug.
    database.createObjectStore("keys");
    // Everything else, encrypted.
    database.createObjectStore("encrypted", { keyPath: ["agency", "kind", "id"] });
  },
];

/** @typedef {{agency: string, kind: string, id: string, iv: Uint8Array<ArrayBuffer>, data: ArrayBuffer}} EncryptedRecord */

/** @type {Promise<IDBDatabase> | null} */
let opened = null;

/** @returns {Promise<IDBDatabase>} */
function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, STEPS.length);
    request.onupgradeneeded = (event) => {
      for (const step of STEPS.slice(event.oldVersion)) {
        step(request.result);
      }
    };
    request.onsuccess = () => {
      // A newer page wants to upgrade: let it, and reload to become the newer page too.
      request.result.onversionchange = () => {
        request.result.close();
        location.reload();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/**
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Run one transaction. It is on the disk when the promise is fulfilled, also if the browser is killed then.
 *
 * @template Result
 * @param {"facts" | "keys" | "encrypted"} name
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => Promise<Result> | Result} work
 * @returns {Promise<Result>}
 */
async function transact(name, mode, work) {
  const transaction = (await database()).transaction(name, mode, { durability: "strict" });
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(null);
    transaction.onabort = () => reject(transaction.error);
  });
  const value = await work(transaction.objectStore(name));
  await done;
  return value;
}

/**
 * @param {string} name
 * @returns {Promise<any>}
 */
export function fact(name) {
  return transact("facts", "readonly", (store) => result(store.get(name)));
}

/**
 * @param {string} name
 * @param {unknown} value undefined deletes the fact
 */
export async function setFact(name, value) {
  await transact("facts", "readwrite", (store) =>
    value === undefined ? result(store.delete(name)) : result(store.put(value, name)),
  );
}

/**
 * The next number of this device. A number is given once.
 *
 * @returns {Promise<number>}
 */
export function nextNumber() {
  return transact("facts", "readwrite", async (store) => {
    const number = ((await result(store.get("number"))) ?? 0) + 1;
    await result(store.put(number, "number"));
    return number;
  });
}

/**
 * @param {string} agency
 * @returns {Promise<CryptoKey | undefined>}
 */
export function key(agency) {
  return transact("keys", "readonly", (store) => result(store.get(agency)));
}

/**
 * Hold the key of one agency, in place of any other's.
 *
 * @param {string} agency
 * @param {CryptoKey} cryptoKey
 */
export async function holdKey(agency, cryptoKey) {
  await transact("keys", "readwrite", async (store) => {
    await result(store.clear());
    await result(store.put(cryptoKey, agency));
  });
}

export async function forgetKeys() {
  await transact("keys", "readwrite", (store) => result(store.clear()));
}

/** @param {EncryptedRecord} record */
export async function putEncrypted(record) {
  await transact("encrypted", "readwrite", (store) => result(store.put(record)));
}

/**
 * @param {string} agency
 * @param {string} kind
 * @param {string} id
 * @returns {Promise<EncryptedRecord | undefined>}
 */
export function encrypted(agency, kind, id) {
  return transact("encrypted", "readonly", (store) => result(store.get([agency, kind, id])));
}

/**
 * All records of a kind, in the order of their ids.
 *
 * @param {string} agency
 * @param {string} kind
 * @returns {Promise<EncryptedRecord[]>}
 */
export function allEncrypted(agency, kind) {
  return transact("encrypted", "readonly", (store) => result(store.getAll(range(agency, kind))));
}

/**
 * @param {string} agency
 * @param {string} kind
 * @param {string} id
 */
export async function deleteEncrypted(agency, kind, id) {
  await transact("encrypted", "readwrite", (store) => result(store.delete([agency, kind, id])));
}

/**
 * Delete all that an agency keeps on this device.
 *
 * @param {string} agency
 */
export async function deleteAllOf(agency) {
  await transact("encrypted", "readwrite", (store) => result(store.delete(IDBKeyRange.bound([agency], [agency, []]))));
}

/**
 * How many reports each agency has on this device. It needs no key.
 *
 * @returns {Promise<Map<string, number>>}
 */
export async function countReports() {
  const keys = await transact("encrypted", "readonly", (store) => result(store.getAllKeys()));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [agency, kind] of /** @type {string[][]} */ (keys)) {
    if (kind === "parcel") {
      counts.set(/** @type {string} */ (agency), (counts.get(/** @type {string} */ (agency)) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * @param {string} agency
 * @param {string} kind
 */
function range(agency, kind) {
  return IDBKeyRange.bound([agency, kind], [agency, kind, []]);
}
