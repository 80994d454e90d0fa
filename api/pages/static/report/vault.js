/** What an agency keeps on this device, encrypted (AES-GCM). */

import * as store from "./store.js";

/** Encrypts and decrypts with the key of one agency and this device. The key itself cannot be read from the browser. */
export class Vault {
  /**
   * @param {string} agency
   * @param {CryptoKey} key
   */
  constructor(agency, key) {
    this.agency = agency;
    this.key = key;
  }

  /**
   * @param {string} kind
   * @param {string} id
   * @param {unknown} value
   */
  async put(kind, id, value) {
    await this.putBytes(kind, id, new TextEncoder().encode(JSON.stringify(value)).buffer);
  }

  /**
   * @param {string} kind
   * @param {string} id
   * @returns {Promise<any>} undefined: there is none
   */
  async get(kind, id) {
    const record = await store.encrypted(this.agency, kind, id);
    return record === undefined ? undefined : await this.#openJson(record);
  }

  /**
   * All values of a kind, in the order of their ids.
   *
   * @param {string} kind
   * @returns {Promise<any[]>}
   */
  async all(kind) {
    const records = await store.allEncrypted(this.agency, kind);
    return await Promise.all(records.map((record) => this.#openJson(record)));
  }

  /**
   * @param {string} kind
   * @param {string} id
   * @param {ArrayBuffer} bytes
   */
  async putBytes(kind, id, bytes) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt(this.#algorithm(kind, id, iv), this.key, bytes);
    await store.putEncrypted({ agency: this.agency, kind, id, iv, data });
  }

  /**
   * @param {string} kind
   * @param {string} id
   * @returns {Promise<ArrayBuffer | undefined>}
   */
  async getBytes(kind, id) {
    const record = await store.encrypted(this.agency, kind, id);
    return record === undefined ? undefined : await this.#open(record);
  }

  /**
   * @param {string} kind
   * @param {string} id
   */
  async delete(kind, id) {
    await store.deleteEncrypted(this.agency, kind, id);
  }

  /** @param {store.EncryptedRecord} record */
  async #openJson(record) {
    return JSON.parse(new TextDecoder().decode(await this.#open(record)));
  }

  /** @param {store.EncryptedRecord} record */
  async #open(record) {
    return await crypto.subtle.decrypt(this.#algorithm(record.kind, record.id, record.iv), this.key, record.data);
  }

  /**
   * A record is bound to its place: moved to another one, it cannot be decrypted.
   *
   * @param {string} kind
   * @param {string} id
   * @param {Uint8Array<ArrayBuffer>} iv
   */
  #algorithm(kind, id, iv) {
    return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`${this.agency}/${kind}/${id}`) };
  }
}
