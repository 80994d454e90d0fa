"""Random requests of coordinators about events, agreements and commitments in East Kalimantan."""

import random
from collections.abc import Callable
from itertools import islice
from typing import Any

from httpx2 import Response

from api.coordination.agreements.models import AgreementKind, AgreementStatus
from api.coordination.events.models import Attendance, EventKind, EventRole, EventStatus
from api.core.caller import Role
from tests.conftest import Siaga
from tests.coordination.days import day

EVENTS, AGREEMENTS, COMMITMENTS = "/v1/coordination-events", "/v1/agreements", "/v1/commitments"
REGIONS = ["64.08", "64.08.01", "64.08.02", "64.01", "64"]
AGENCIES = ["kpu-kutim", "bawaslu-kutim", "kpu-kaltim", "kejati-kaltim"]
PNG = b"\x89PNG\r\n\x1a\n" + b"photo"
MOST_TRIES = 99
Body = dict[str, Any]


class RandomCoordination:
    """Sends requests with random bodies. Most are accepted; a refused one writes nothing."""

    def __init__(self, siaga: Siaga, seed: int) -> None:
        self.dice = random.Random(seed)
        self.admin = siaga.client("64", role=Role.ADMIN, agency="kesbangpol-kaltim")
        self.regency = siaga.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
        self.kpu = siaga.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
        self.ids = {path: self.ids_of(path) for path in (EVENTS, AGREEMENTS, COMMITMENTS)}

    def ids_of(self, path: str) -> list[str]:
        return [it["id"] for it in self.admin.get(path, params={"limit": 500}).json()["items"]]

    def act(self) -> Response:
        actions: list[Callable[[], Response]] = [
            *(self.meet, *[self.change_event] * 3, self.agree, *[self.change_agreement] * 4),
            *(*[self.commit] * 2, *[self.fulfil] * 3, self.withdraw),
        ]
        return self.dice.choice(actions)()

    def repeat_each(self, times: int) -> None:
        """Send each kind of request until the server has accepted it this many times."""
        for action in (
            self.meet,
            self.agree,
            self.commit,
            self.change_event,
            self.change_agreement,
            self.fulfil,
            self.withdraw,
        ):
            accepted = (it for it in (action() for _ in range(MOST_TRIES)) if it.is_success)
            assert len([*islice(accepted, times)]) == times, action

    def maybe(self, odds: float = 0.5, **fields: Any) -> Body:
        return {name: value for name, value in fields.items() if self.dice.random() < odds}

    def up_to(self, make: Callable[[], Any], most: int = 3) -> list[Any]:
        return [make() for _ in range(self.dice.randrange(most + 1))]

    def day(self, first: int, last: int) -> str:
        return day(self.dice.randint(first, last))

    def word(self) -> str:
        return self.dice.choice(["Logistik", "Keamanan", "Netralitas", "Cuaca"]) + f" {self.dice.randrange(99)}"

    def text(self) -> Body:
        return {"id": self.word(), **self.maybe(en=self.word())}

    def provenance(self) -> Body:
        return {
            **{"source": self.dice.choice(["S0", "S1"]), "origin": self.dice.choice(["external", "judgement"])},
            **self.maybe(paragraph=f"p{self.dice.randrange(9)}"),
            **self.maybe(0.8, note=self.word()),  # an election that is closed takes one
        }

    def regions(self) -> list[str]:
        return self.dice.sample(REGIONS[:3], self.dice.randint(1, 3)) + self.up_to(lambda: self.dice.choice(REGIONS), 1)

    def fulfils(self) -> list[Body]:
        codes = self.dice.sample(["LAW-03", "ADH-03", "LAW-02"], self.dice.choice([0, 1, 1, 2]))
        return [{"region": "64.08", "requirement": code} for code in codes]

    def party(self) -> Body:
        return {"agency": self.dice.choice(AGENCIES), **self.maybe(official=self.dice.choice(["O1", "O4", "O7"]))}

    def participation(self) -> Body:
        absent = self.maybe(attendance=self.dice.choice([*Attendance]), represented_by=self.word())
        return {**self.party(), **self.maybe(role=self.dice.choice([*EventRole])), **absent}

    def plan(self) -> Body:
        if self.dice.random() < 0.2:
            return {}
        details = self.maybe(starts_at="09:00", part_of_day="pagi", venue=self.word(), on_origin="inferred")
        return {"on": self.day(-9, 9), **details, **self.maybe(announced_on=self.day(-9, 0))}

    def state(self, states: Any) -> Body:
        details = self.maybe(on=self.day(-3, 0))
        return {
            "state": self.dice.choice([*states]),
            **details,
            **(self.maybe(on_origin="inferred") if details else {}),
        }

    def event_state(self) -> Body:
        return {**self.state(EventStatus), **self.maybe(venue=self.word())}

    def minutes(self) -> Body:
        return self.maybe(
            topics=self.up_to(self.text), outcomes=self.up_to(self.text), follow_ups=self.up_to(self.text)
        )

    def meet(self) -> Response:
        start = (
            {"plan": self.plan()} if self.dice.random() < 0.7 else {"state": {"state": "held", "on": self.day(-9, 0)}}
        )
        body = {
            **self.provenance(),
            **self.minutes(),
            **start,
            "took_part": self.up_to(self.participation),
            "title": self.text(),
        }
        body |= {"kind": self.dice.choice([*EventKind]), "regions": self.regions(), "fulfils": self.fulfils()}
        return self.send(EVENTS, body | self.maybe(also=["training", "exercise"]))

    def change_event(self) -> Response:
        changes = self.maybe(0.4, plan=self.plan(), state=self.event_state(), took_part=self.up_to(self.participation))
        linked = self.maybe(0.2, becomes=self.pick(EVENTS), fulfils=self.fulfils(), mistaken=True)
        return self.patch(EVENTS, {**self.provenance(), **changes, **self.minutes(), **linked})

    def agree(self) -> Response:
        body = {**self.provenance(), "title": self.text(), "kind": self.dice.choice([*AgreementKind])}
        body |= {
            "regions": self.regions(),
            "parties": [self.party(), *self.up_to(self.party)],
            "fulfils": self.fulfils(),
        }
        return self.send(
            AGREEMENTS, body | self.maybe(scope=self.up_to(self.text), state=self.state(["planned", "signed"]))
        )

    def change_agreement(self) -> Response:
        changes = self.maybe(
            state=self.state(AgreementStatus), parties=self.up_to(self.party), scope=self.up_to(self.text)
        )
        linked = self.maybe(0.3, signed_in=self.pick(EVENTS), fulfils=self.fulfils(), mistaken=True)
        return self.patch(AGREEMENTS, {**self.provenance(), **changes, **linked})

    def commit(self) -> Response:
        due = {"due_on": self.day(-9, 9)} if self.dice.random() < 0.5 else {"due_h": self.dice.randint(-9, 0)}
        body = {**self.provenance(), **due, "title": self.text(), "regions": self.regions()}
        body |= {"owed_by": self.dice.choice(["kpu-kutim", "kpu-kutim", "kpu-kabkota-kaltim"])}
        body |= self.maybe(owed_to="bawaslu-kutim", due_time="12:00", made_on=self.day(-9, 0))
        body |= self.maybe(event=self.pick(EVENTS), agreement=self.pick(AGREEMENTS), serves=[{"requirement": "LAW-03"}])
        return self.send(COMMITMENTS, body)

    def fulfil(self) -> Response:
        paper = {"kind": "letter", "number": self.word(), **self.maybe(dated=self.day(-9, 0))}
        link = {"kind": "link", "url": f"https://example.org/{self.dice.randrange(99)}"}
        photo = [{"kind": "photo", "file": self.photo()}] if self.dice.random() < 0.3 else []
        body = {"evidence": self.dice.choice([[paper], [link, *photo], [paper, link, paper]])}
        body |= self.maybe(agency="kpu-kutim", on=self.day(-3, 0), note=self.word(), regions=["64.08"])
        client = self.dice.choice([self.kpu, self.admin])
        return client.post(f"{COMMITMENTS}/{self.pick(COMMITMENTS)}/evidence", json=body)

    def photo(self) -> str:
        headers = {"Content-Type": "image/png"}
        answer = self.kpu.post("/v1/evidence?region=64.08", content=PNG, headers=headers)
        return str(answer.json()["id"])

    def withdraw(self) -> Response:
        body = {"note": self.word(), **self.maybe(on=self.day(-1, 0))}
        return self.admin.post(f"{COMMITMENTS}/{self.pick(COMMITMENTS)}/withdrawal", json=body)

    def pick(self, path: str) -> str:
        return self.dice.choice(self.ids[path] or ["none"])

    def send(self, path: str, body: Body) -> Response:
        answer = self.dice.choice([self.admin, self.admin, self.regency]).post(path, json=body)
        if answer.is_success:
            self.ids[path].append(answer.headers["Location"].rpartition("/")[2])
        return answer

    def patch(self, path: str, body: Body) -> Response:
        url = f"{path}/{self.pick(path)}"
        etag = self.admin.get(url).headers["ETag"]
        return self.admin.patch(url, json=body, headers={"If-Match": etag})


def coordinate_at_random(siaga: Siaga, actions: int, seed: int) -> None:
    coordination = RandomCoordination(siaga, seed)
    for _ in range(actions):
        answer = coordination.act()
        assert answer.status_code < 500, answer.text
