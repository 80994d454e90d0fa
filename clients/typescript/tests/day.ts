/**
 * An office's day over a line that breaks.
 *
 * The test that starts this program keeps the line (`tests/clients/bad_line.py`): it cuts it where this program asks
 * for it on the standard output, and answers with a line on the standard input.
 */

import assert from "node:assert/strict";
import { createInterface } from "node:readline";

import {
  CENTRAL,
  NoAnswer,
  Problem,
  SiagaClient,
  fromLocal,
  newId,
  toLocal,
  type AnyPaths,
  type Change,
  type FollowedEvent,
} from "../src/index.ts";

const KUTIM = "64.08";
const READINESS = "/v1/readiness/{region}";
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const waits: unknown[] = [];

const kpu = client("KPU");
const bawaslu = client("BAWASLU");
const admin = client("ADMIN");

function client(name: string): SiagaClient {
  const retry = { firstPause: 0.05, longestPause: 0.2, onWait: (_: number, reason: unknown) => waits.push(reason) };
  return new SiagaClient(variable("ADDRESS"), variable(name), { retry });
}

function variable(name: string): string {
  return process.env[name] ?? "";
}

/** Ask the line for something: `cut_next before`, `cut_next within`, `cut_all` or `carried`. */
async function line(command: string): Promise<string> {
  process.stdout.write(`${command}\n`);
  const answer = await answers.next();
  return String(answer.value);
}

async function reported(value: number): Promise<string> {
  const posted = await kpu.report(KUTIM, "ADH-03", { value });
  return posted.update.id;
}

async function sendsAReportOnce(): Promise<void> {
  await line("cut_next before");
  await line("cut_next within");
  const posted = await kpu.report(KUTIM, "ADH-03", { value: 4900, observed_at: fromLocal("2024-11-01T08:00", CENTRAL) });
  assert.deepEqual(waits.length, 2);
  assert.deepEqual(posted.update.observed_at, "2024-11-01T00:00:00Z");
}

async function makesIdsThatStandBesideEachOther(): Promise<void> {
  const before = Date.now();
  const ids = [await reported(4900), await reported(4901)];
  const after = Date.now();
  for (const id of ids) assert.ok(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id));
  const madeAt = ids.map((id) => Number.parseInt(id.replace("-", "").slice(0, 12), 16));
  assert.deepEqual([before, ...madeAt, after].toSorted((one, other) => one - other), [before, ...madeAt, after]);
  assert.deepEqual(new Set(Array.from({ length: 10_000 }, newId)).size, 10_000);
}

async function disputesAndConfirms(): Promise<void> {
  const update = await reported(4900);
  const disputed = await bawaslu.dispute(KUTIM, "ADH-03", update, "30 belum ber-SK", { value: 4870 });
  assert.deepEqual([disputed.item.assurance, disputed.item.value], ["disputed", 4870]);
  const confirmed = await bawaslu.confirm(KUTIM, "ADH-03", update);
  assert.deepEqual([confirmed.item.assurance, confirmed.item.value], ["verified", 4900]);
}

async function sendsMany(): Promise<void> {
  const reports = [1, 2, 3].map((value) => ({ region: KUTIM, requirement: "ADH-04", value }));
  assert.deepEqual((await kpu.reportMany(reports, { dry_run: true })).summary.recorded, 3);
  await line("cut_next before");
  assert.deepEqual((await kpu.reportMany(reports)).summary.recorded, 3);
  const mixed = await kpu.reportMany([...reports.slice(0, 1), { region: KUTIM, requirement: "NOPE" }], {
    on_error: "continue",
  });
  assert.deepEqual(mixed.summary.rejected, 1);
}

async function throwsProblems(): Promise<void> {
  await assert.rejects(kpu.report(KUTIM, "ADH-03", { value: -1 }), (error) => {
    assert.ok(error instanceof Problem);
    assert.deepEqual([error.status, error.pointer], [422, "body/value"]);
    return error.requestId !== "";
  });
  await assert.rejects(kpu.get(READINESS, { region: "64.01" }), isProblem(404, "not_found"));
  await assert.rejects(new SiagaClient(variable("ADDRESS"), "siaga_nobody").get("/v1/me"), isProblem(401, "token_unknown"));
  await assert.rejects(kpu.get("/v1/regions/{code}", { code: "../me" }), (error) => error instanceof Problem);
  await assert.rejects(kpu.get(READINESS, { within: "64" }), (error) => error instanceof TypeError);
}

function isProblem(status: number, code: string): (error: unknown) => boolean {
  return (error) => error instanceof Problem && error.status === status && error.code === code;
}

async function doesNotRepeatAChangeBlindly(): Promise<void> {
  const agency = await admin.ask("/v1/agencies/{slug}", { slug: "kpu-kutim" });
  const before = waits.length;
  await line("cut_next before");
  const change = admin.patch("/v1/agencies/{slug}", { note: "x" }, { slug: "kpu-kutim" }, { ifMatch: agency.etag ?? "" });
  await assert.rejects(change, (error) => error instanceof NoAnswer);
  assert.deepEqual(waits.length, before);
}

async function readsListsToTheirEnds(): Promise<void> {
  const slugs = new Set<string>();
  for await (const agency of kpu.rows("/v1/agencies")) slugs.add(agency.slug);
  let pages = 0;
  for await (const page of kpu.pages("/v1/agencies", { limit: 7 })) {
    pages++;
    for (const agency of page.items) assert.ok(slugs.delete(agency.slug));
  }
  assert.ok(pages > 2);
  assert.deepEqual(slugs.size, 0);
}

async function asksOnlyForWhatHasChanged(): Promise<void> {
  const first = await kpu.ask(READINESS, { region: KUTIM });
  const before = Number(await line("carried"));
  const second = await kpu.ask(READINESS, { region: KUTIM });
  const cost = Number(await line("carried")) - before;
  assert.deepEqual([first.isUnchanged, second.isUnchanged, second.body === first.body], [false, true, true]);
  assert.ok(cost < 1000 && JSON.stringify(first.body).length > 1000);

  const poll = kpu.poll(READINESS, { region: KUTIM }, { every: 0.05 });
  const polled = await poll.next();
  await reported(4901);
  const changed = await poll.next();
  assert.ok(polled.value !== undefined && changed.value !== undefined);
  assert.ok(changed.value.revision > polled.value.revision);
  await poll.return();
}

async function followsByPages(): Promise<void> {
  const beginning = kpu.changes();
  for await (const _ of beginning) continue;
  const ids = [await reported(10), await reported(11), await reported(12)];
  const feed = kpu.changes(beginning.cursor, { types: ["update"], within: KUTIM, limit: 2 });
  for await (const change of feed) {
    if (change.id === ids[1]) break; // the program is killed while it handles the second change
  }
  const rest: string[] = [];
  for await (const change of kpu.changes(feed.cursor, { types: ["update"] })) rest.push(change.id);
  assert.deepEqual(rest, ids.slice(1));
}

async function followsAStream(): Promise<void> {
  const stop = new AbortController();
  const stream = kpu.follow(undefined, { types: ["update"], within: KUTIM }, { signal: stop.signal });
  const events = stream[Symbol.asyncIterator]();
  const first = await events.next();
  assert.ok(first.value?.kind === "revision" && first.value.revision.region === KUTIM);
  const ids = [await reported(20)];
  const received = [await nextChange(events)];
  await line("cut_all");
  ids.push(await reported(21), await reported(22));
  received.push(await nextChange(events), await nextChange(events));
  await line("cut_next within");
  ids.push(await reported(23), await reported(24));
  received.push(await nextChange(events), await nextChange(events));
  assert.deepEqual(
    received.map((change) => change.id),
    ids,
  );
  stop.abort(new Error("enough"));
  await assert.rejects(events.next(), (error) => error instanceof Error && error.message === "enough");
}

async function nextChange(events: AsyncGenerator<FollowedEvent>): Promise<Change> {
  for (;;) {
    const event = await events.next();
    assert.ok(event.done !== true);
    if (event.value.kind === "change") return event.value.change;
  }
}

async function endsAStreamWithItsToken(): Promise<void> {
  const body = { role: "reader", regions: ["64"], agency: "kpu-kaltim", label: "x", expires_in_days: 9 };
  const issued = await admin.post("/v1/tokens", body);
  const reader = new SiagaClient<AnyPaths>(variable("ADDRESS"), issued.secret, { retry: { longestPause: 0.2 } });
  const events = reader.follow(undefined, { within: KUTIM })[Symbol.asyncIterator]();
  await events.next();
  await admin.delete("/v1/tokens/{id}", { id: issued.id });
  const untilTheEnd = async (): Promise<void> => {
    for (;;) await events.next();
  };
  await assert.rejects(untilTheEnd(), (error) => error instanceof Problem && error.status === 401);
}

async function knowsZones(): Promise<void> {
  const region = await kpu.get("/v1/regions/{code}", { code: KUTIM });
  assert.deepEqual(region.timezone, CENTRAL);
  assert.deepEqual(toLocal("2024-11-26T12:00:00Z", CENTRAL), "2024-11-26T20:00:00");
  assert.deepEqual(fromLocal("2024-11-26T20:00", CENTRAL).toISOString(), "2024-11-26T12:00:00.000Z");
  assert.throws(() => fromLocal("2024-11-26T20:00+08:00", CENTRAL), /without a zone/);
}

const steps = [
  sendsAReportOnce,
  makesIdsThatStandBesideEachOther,
  disputesAndConfirms,
  sendsMany,
  throwsProblems,
  doesNotRepeatAChangeBlindly,
  readsListsToTheirEnds,
  asksOnlyForWhatHasChanged,
  followsByPages,
  followsAStream,
  endsAStreamWithItsToken,
  knowsZones,
];
for (const step of steps) {
  await step();
  process.stdout.write(`did ${step.name}\n`);
}
process.stdout.write("end\n");
