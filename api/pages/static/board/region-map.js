/** The element `<region-map>`: the children of a region, coloured by a measure. Its paths are made once. */

import { WIDTH, shapesOf, tilesOf } from "./topology.js";

/** @import {Shape} from "./topology.js" */
/** @import {Measured, RegionRow} from "./types.js" */

/** The namespace of SVG; the page has an empty drawing to take it from. */
const SVG = document.querySelector("svg")?.namespaceURI ?? null;
/** The smallest width and height of a shape that has room for its label, and for its name too. */
const ROOM_FOR_LABEL = [30, 26];
const ROOM_FOR_NAME = [110, 70];
/** How many letters of a name stand in a line. */
const LINE = 13;
/** The hatchings of bands that must not be missed. */
const HATCHED = [
  { id: "hatch-late", width: 8, line: "M0,8L8,0" },
  { id: "hatch-no_data", width: 10, line: "M0,0L10,10" },
];

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...(Node | string)} children
 */
export function svgElement(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

export class RegionMap extends HTMLElement {
  /** @type {Map<string, {link: Element, shape: Element, hatch: Element, label: Element | null, title: Element}>} */
  #parts = new Map();
  #drawn = "";

  /**
   * Draw the outlines, or squares where there are none.
   *
   * @param {any} topology null: there are no outlines
   * @param {RegionRow[]} rows
   * @param {string} label what the map shows
   */
  draw(topology, rows, label) {
    const codes = rows.map((row) => row.code);
    const hasOutlines = topology !== null && topology.objects.regions.geometries.length > 0;
    const drawn = `${hasOutlines} ${codes.join()}`;
    if (drawn === this.#drawn) {
      return;
    }
    this.#drawn = drawn;
    this.#parts.clear();
    const { shapes, height } = hasOutlines ? shapesOf(topology) : tilesOf(codes);
    const names = new Map(rows.map((row) => [row.code, row.name]));
    const box = svgElement("svg", { viewBox: `-4 -4 ${WIDTH + 8} ${height + 8}`, role: "group", "aria-label": label });
    box.append(svgElement("defs", {}, ...HATCHED.map(hatching)));
    const labels = svgElement("g", { class: "labels", "aria-hidden": "true" });
    for (const it of shapes) {
      if (names.has(it.code)) {
        box.append(this.#part(it, names.get(it.code) ?? "", labels, !hasOutlines));
      }
    }
    box.append(labels);
    this.classList.toggle("tiles", !hasOutlines);
    this.replaceChildren(box);
  }

  /**
   * @param {Shape} drawn
   * @param {string} name
   * @param {Element} labels
   * @param {boolean} isTile
   */
  #part(drawn, name, labels, isTile) {
    const title = svgElement("title", {}, name);
    const shape = svgElement("path", { d: drawn.path, class: "shape" });
    const hatch = svgElement("path", { d: drawn.path, class: "hatch" });
    const link = svgElement("a", { "data-key": `map-${drawn.code}` }, title, shape, hatch);
    const label = isTile || hasRoom(drawn, ROOM_FOR_LABEL) ? svgElement("text", { x: drawn.center[0], y: drawn.center[1] }) : null;
    if (label !== null) {
      labels.append(label);
      if (isTile || hasRoom(drawn, ROOM_FOR_NAME)) {
        label.setAttribute("data-name", name);
      }
    }
    this.#parts.set(drawn.code, { link, shape, hatch, label, title });
    return link;
  }

  /**
   * Colour the regions. Nothing is made anew, so that a change costs little.
   *
   * @param {RegionRow[]} rows
   * @param {(row: RegionRow) => Measured} measure
   * @param {(row: RegionRow) => string} addressOf
   * @param {(row: RegionRow) => string} describe
   */
  paint(rows, measure, addressOf, describe) {
    for (const row of rows) {
      const part = this.#parts.get(row.code);
      if (part === undefined) {
        continue;
      }
      const { scale, step, text } = measure(row);
      const said = describe(row);
      set(part.link, "href", addressOf(row));
      set(part.link, "aria-label", said);
      set(part.link, "data-scale", scale);
      set(part.link, "data-step", step);
      if (part.title.textContent !== said) {
        part.title.textContent = said;
      }
      if (part.label !== null) {
        this.#write(part.label, text, scale, step);
      }
    }
  }

  /**
   * @param {Element} label
   * @param {string} text
   * @param {string} scale
   * @param {string} step
   */
  #write(label, text, scale, step) {
    set(label, "data-scale", scale);
    set(label, "data-step", step);
    if (label.getAttribute("data-text") === text) {
      return;
    }
    label.setAttribute("data-text", text);
    const x = label.getAttribute("x") ?? "";
    const name = label.getAttribute("data-name");
    const value = svgElement("tspan", { x, dy: name === null ? "0.35em" : "-0.2em", class: "value" }, text);
    label.replaceChildren(value);
    for (const [index, words] of (name === null ? [] : wrapped(name)).entries()) {
      label.append(svgElement("tspan", { x, dy: index === 0 ? "1.3em" : "1.1em", class: "name" }, words));
    }
  }
}

/**
 * A name in lines of some width, two at most.
 *
 * @param {string} name
 */
function wrapped(name) {
  const words = name.split(" ");
  let first = words.shift() ?? "";
  while (words.length > 0 && first.length + (words[0]?.length ?? 0) < LINE) {
    first += ` ${words.shift()}`;
  }
  return words.length === 0 ? [first] : [first, words.join(" ")];
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {string} value
 */
function set(element, name, value) {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/**
 * @param {Shape} shape
 * @param {number[]} room
 */
function hasRoom(shape, [width = 0, height = 0]) {
  return shape.size[0] >= width && shape.size[1] >= height;
}

/** @param {{id: string, width: number, line: string}} hatched */
function hatching({ id, width, line }) {
  const box = { id, width, height: width, patternUnits: "userSpaceOnUse" };
  return svgElement("pattern", box, svgElement("path", { d: line, class: id }));
}

customElements.define("region-map", RegionMap);
