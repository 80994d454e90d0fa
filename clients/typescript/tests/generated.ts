/** A program with the generated types: `tsc` checks it in `make clients`, and a test runs it against a real server. */

import type { components, paths } from "../src/generated/openapi.ts";
import { SiagaClient } from "../src/index.ts";

type Readiness = components["schemas"]["Readiness"];

const siaga = new SiagaClient<paths>(process.env["ADDRESS"] ?? "", process.env["KPU"] ?? "");

const readiness: Readiness = await siaga.get("/v1/readiness/{region}", { region: "64.08" });
const posted = await siaga.report("64.08", "ADH-03", { value: 4900 });
const [event] = (await siaga.get("/v1/coordination-events", { within: "64.08", limit: 1 })).items;
const regions: string[] = [];
for await (const agency of siaga.rows("/v1/agencies")) regions.push(agency.seat);
const outcome = await siaga.reportMany([{ region: "64.08", requirement: "ADH-04", value: 3 }], { dry_run: true });

// @ts-expect-error -- the region is missing
const withoutRegion = (): unknown => siaga.get("/v1/readiness/{region}", {});
// @ts-expect-error -- there is no such path
const withoutPath = (): unknown => siaga.get("/v1/readines");
// @ts-expect-error -- there is no such field
const withoutField = (): unknown => readiness.skore;

process.stdout.write(
  JSON.stringify([
    readiness.region.code,
    posted.item.value,
    event?.title.id !== "",
    regions.length > 10,
    outcome.summary.recorded,
    [withoutRegion, withoutPath, withoutField].length,
  ]),
);
