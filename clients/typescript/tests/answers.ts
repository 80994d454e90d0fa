/** Asks each of several servers once, and prints what came of it. The test that starts this scripts the answers. */

import { NoAnswer, Problem, SiagaClient } from "../src/index.ts";

const WRITE_AND_READ = "POST, GET";
const FOLLOW = "FOLLOW";
const asked = JSON.parse(process.env["ASKED"] ?? "[]") as [address: string, method: string][];

async function ask(address: string, method: string): Promise<unknown[]> {
  const retry = { firstPause: 0.01, longestPause: 0.05, unansweredFor: 2 };
  const siaga = new SiagaClient(address, "siaga_x", { retry });
  try {
    if (method === "GET") await siaga.get("/asked");
    else if (method === FOLLOW) return await firstCursors(siaga, 2);
    else if (method === WRITE_AND_READ) {
      await siaga.post("/asked", {});
      await siaga.get("/asked");
    } else if (method === "POST") await siaga.post("/asked", {});
    else await siaga.patch("/asked", {}, {}, { ifMatch: '"1"' });
  } catch (error) {
    if (error instanceof Problem) return ["problem", error.status, error.code];
    if (error instanceof NoAnswer) return ["no answer"];
    throw error;
  }
  return ["answer"];
}

/** The places in the log of the first changes that a stream tells of. */
async function firstCursors(siaga: SiagaClient, count: number): Promise<string[]> {
  const cursors: string[] = [];
  for await (const event of siaga.follow()) {
    if (event.kind === "change") cursors.push(event.change.cursor);
    if (cursors.length === count) break;
  }
  return cursors;
}

const outcomes: unknown[][] = [];
for (const [address, method] of asked) outcomes.push(await ask(address, method));
process.stdout.write(JSON.stringify(outcomes));
