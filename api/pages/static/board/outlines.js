/** Outlines and names of regions. The browser keeps them; they hardly ever change. */

/** How many regions' outlines stay in memory. */
const KEPT = 4;

/** @type {Map<string, any>} */
const kept = new Map();

/**
 * The outlines of the children of a region.
 *
 * @param {string} region
 * @returns {Promise<any>} TopoJSON; null: there is none, or it cannot be read now
 */
export async function outlinesOf(region) {
  if (kept.has(region)) {
    return kept.get(region);
  }
  try {
    const answer = await fetch(`/v1/region-outlines/${encodeURIComponent(region)}`, { credentials: "same-origin" });
    const topology = answer.ok ? await answer.json() : null;
    if (kept.size >= KEPT) {
      kept.delete(kept.keys().next().value ?? "");
    }
    kept.set(region, topology);
    return topology;
  } catch {
    return null;
  }
}

/**
 * @param {string} code of a region
 * @returns {Promise<{code: string, kind: string, name: string} | null>} null: it cannot be read now
 */
export async function regionOf(code) {
  try {
    const answer = await fetch(`/v1/regions/${encodeURIComponent(code)}`, { credentials: "same-origin" });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
