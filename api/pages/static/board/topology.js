/** Reads outlines in TopoJSON, and makes paths of them that fit into a box. */

/** Radians of one degree. */
const RADIANS = Math.PI / 180;
/** The width of the box that paths are made for. */
export const WIDTH = 1000;
/** Outlines higher than this share of their width are made narrower instead. */
const HIGHEST = 0.9;

/** @typedef {[number, number]} Point */
/** @typedef {{code: string, path: string, center: Point, size: Point}} Shape */

/**
 * Paths of all regions, and the height of their box.
 *
 * @param {any} topology with an object `regions`
 * @returns {{shapes: Shape[], height: number}}
 */
export function shapesOf(topology) {
  const arcs = topology.arcs.map((/** @type {number[][]} */ arc) => decoded(arc, topology.transform));
  const regions = topology.objects.regions.geometries
    .filter((/** @type {any} */ it) => it.type === "Polygon" || it.type === "MultiPolygon")
    .map((/** @type {any} */ it) => ({ code: String(it.id), rings: ringsOf(it, arcs) }));
  const fit = fitted(regions.flatMap((/** @type {any} */ it) => it.rings.flat()));
  return {
    height: fit.height,
    shapes: regions.map((/** @type {{code: string, rings: Point[][]}} */ it) => shape(it.code, it.rings.map((ring) => ring.map(fit.place)))),
  };
}

/**
 * @param {number[][]} arc
 * @param {{scale: number[], translate: number[]} | undefined} transform
 * @returns {Point[]}
 */
function decoded(arc, transform) {
  if (transform === undefined) {
    return /** @type {Point[]} */ (arc);
  }
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [startX = 0, startY = 0] = transform.translate;
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scaleX + startX, y * scaleY + startY];
  });
}

/**
 * @param {any} geometry
 * @param {Point[][]} arcs
 * @returns {Point[][]}
 */
function ringsOf(geometry, arcs) {
  const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
  return polygons.flat().map((/** @type {number[]} */ ring) => ring.flatMap((index) => directed(arcs, index)));
}

/**
 * An arc in the direction that a ring takes it; a negative index means backwards.
 *
 * @param {Point[][]} arcs
 * @param {number} index
 */
function directed(arcs, index) {
  return index >= 0 ? arcs[index] ?? [] : [...(arcs[~index] ?? [])].reverse();
}

/**
 * How to place degrees into the box.
 *
 * @param {Point[]} points
 */
function fitted(points) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  const narrowing = Math.cos(((bottom + top) / 2) * RADIANS);
  const width = (right - left) * narrowing;
  const scale = WIDTH / Math.max(width, (top - bottom) / HIGHEST, 1e-9);
  const margin = (WIDTH - width * scale) / 2;
  return {
    height: Math.ceil((top - bottom) * scale),
    place: (/** @type {Point} */ [x, y]) => /** @type {Point} */ ([margin + (x - left) * narrowing * scale, (top - y) * scale]),
  };
}

/**
 * @param {string} code
 * @param {Point[][]} rings
 * @returns {Shape}
 */
function shape(code, rings) {
  const path = rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`).join("");
  const largest = rings.reduce((found, ring) => (Math.abs(areaOf(ring)) > Math.abs(areaOf(found)) ? ring : found), rings[0] ?? []);
  return { code, path, center: centerOf(largest), size: sizeOf(largest) };
}

/** @param {Point[]} ring */
function areaOf(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/**
 * The centre of the area of a ring.
 *
 * @param {Point[]} ring
 * @returns {Point}
 */
function centerOf(ring) {
  const area = areaOf(ring);
  let [sumX, sumY] = [0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return area === 0 ? ring[0] ?? [0, 0] : [sumX / (6 * area), sumY / (6 * area)];
}

/**
 * @param {Point[]} ring
 * @returns {Point}
 */
function sizeOf(ring) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

/**
 * Squares in rows, for regions without outlines.
 *
 * @param {string[]} codes
 * @returns {{shapes: Shape[], height: number}}
 */
export function tilesOf(codes) {
  const columns = Math.max(1, Math.ceil(Math.sqrt(codes.length * 1.4)));
  const side = WIDTH / columns;
  const inner = side - 8;
  const shapes = codes.map((code, index) => {
    const [x, y] = [(index % columns) * side + 4, Math.floor(index / columns) * side * 0.7 + 4];
    const height = side * 0.7 - 8;
    return {
      code,
      path: `M${x},${y}h${inner}v${height}h${-inner}Z`,
      center: /** @type {Point} */ ([x + inner / 2, y + height / 2]),
      size: /** @type {Point} */ ([inner, height]),
    };
  });
  return { shapes, height: Math.ceil(codes.length / columns) * side * 0.7 };
}
