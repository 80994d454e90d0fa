"""What coordinators tell of meetings, agreements and commitments in East Kalimantan, at random."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from httpx2 import Response

from api.coordination.agreements.models import AgreementKind, AgreementStatus
from api.coordination.events.models import Attendance, EventKind, EventRole, EventStatus
from api.core.caller import Role
from tests.conftest import Siaga

EVENTS, AGREEMENTS, COMMITMENTS = "/v1/coordination-events", "/v1/agreements", "/v1/commitments"
REGIONS = ["64.08", "64.08.01", "64.08.02", "64.01", "64"]
AGENCIES = ["kpu-kutim", "bawaslu-kutim", "kpu-kaltim", "kejati-kaltim"]
TODAY = datetime.now(ZoneInfo("Asia/Jakarta")).date()
PNG = b"\x89PNG\r\n\x1a\n" + b"photo"
MOST = 99
Body = dict[str, Any]


class Talk:
    """Each method makes up a body; most are taken, and what is refused writes nothing."""

    def __init__(self, siaga: Siaga, seed: int) -> None:
        self.dice = random.Random(seed)
        self.admin = siaga.client("64", role=Role.ADMIN, agency="kesbangpol-kaltim")
        self.regency = siaga.client("64.08", role=Role.COORDINATOR, agency="kesbangpol-kutim")
        self.kpu = siaga.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
        self.ids = {of: self.listed(of) for of in (EVENTS, AGREEMENTS, COMMITMENTS)}

    def listed(self, of: str) -> list[str]:
        return [it["id"] for it in self.admin.get(of, params={"limit": 500}).json()["items"]]

    def act(self) -> Response:
        does: list[Callable[[], Response]] = [
            *(self.meet, *[self.change_event] * 3, self.agree, *[self.change_agreement] * 4),
            *(*[self.owe] * 2, *[self.show] * 3, self.withdraw),
        ]
        return self.dice.choice(does)()

    def every(self, times: int) -> None:
        """Each of them, until so many were taken."""
        for does in (
            self.meet,
            self.agree,
            self.owe,
            self.change_event,
            self.change_agreement,
            self.show,
            self.withdraw,
        ):
            taken = (it for it in (does() for _ in range(MOST)) if it.is_success)
            assert len([*islice(taken, times)]) == times, does

    def maybe(self, odds: float = 0.5, **given: Any) -> Body:
        return {name: value for name, value in given.items() if self.dice.random() < odds}

    def some(self, make: Callable[[], Any], most: int = 3) -> list[Any]:
        return [make() for _ in range(self.dice.randrange(most + 1))]

    def day(self, first: int, last: int) -> str:
        return str(TODAY + timedelta(self.dice.randint(first, last)))

    def word(self) -> str:
        return self.dice.choice(["Logistik", "Keamanan", "Netralitas", "Cuaca"]) + f" {self.dice.randrange(99)}"

    def text(self) -> Body:
        return {"id": self.word(), **self.maybe(en=self.word())}

    def cited(self) -> Body:
        return {
            **{"source": self.dice.choice(["S0", "S1"]), "origin": self.dice.choice(["external", "judgement"])},
            **self.maybe(paragraph=f"p{self.dice.randrange(9)}"),
            **self.maybe(0.8, note=self.word()),  # an election that is closed takes one
        }

    def regions(self) -> list[str]:
        return self.dice.sample(REGIONS[:3], self.dice.randint(1, 3)) + self.some(lambda: self.dice.choice(REGIONS), 1)

    def fulfils(self) -> list[Body]:
        codes = self.dice.sample(["LAW-03", "ADH-03", "LAW-02"], self.dice.choice([0, 1, 1, 2]))
        return [{"region": "64.08", "requirement": code} for code in codes]

    def who(self) -> Body:
        return {"agency": self.dice.choice(AGENCIES), **self.maybe(official=self.dice.choice(["O1", "O4", "O7"]))}

    def part(self) -> Body:
        absent = self.maybe(attendance=self.dice.choice([*Attendance]), represented_by=self.word())
        return {**self.who(), **self.maybe(role=self.dice.choice([*EventRole])), **absent}

    def plan(self) -> Body:
        if self.dice.random() < 0.2:
            return {}
        said = self.maybe(starts_at="09:00", part_of_day="pagi", venue=self.word(), on_origin="inferred")
        return {"on": self.day(-9, 9), **said, **self.maybe(announced_on=self.day(-9, 0))}

    def state(self, states: Any) -> Body:
        said = self.maybe(on=self.day(-3, 0))
        return {"state": self.dice.choice([*states]), **said, **(self.maybe(on_origin="inferred") if said else {})}

    def held(self) -> Body:
        return {**self.state(EventStatus), **self.maybe(venue=self.word())}

    def minutes(self) -> Body:
        return self.maybe(topics=self.some(self.text), outcomes=self.some(self.text), follow_ups=self.some(self.text))

    def meet(self) -> Response:
        first = (
            {"plan": self.plan()} if self.dice.random() < 0.7 else {"state": {"state": "held", "on": self.day(-9, 0)}}
        )
        body = {**self.cited(), **self.minutes(), **first, "took_part": self.some(self.part), "title": self.text()}
        body |= {"kind": self.dice.choice([*EventKind]), "regions": self.regions(), "fulfils": self.fulfils()}
        return self.send(EVENTS, body | self.maybe(also=["training", "exercise"]))

    def change_event(self) -> Response:
        said = self.maybe(0.4, plan=self.plan(), state=self.held(), took_part=self.some(self.part))
        linked = self.maybe(0.2, becomes=self.any(EVENTS), fulfils=self.fulfils(), mistaken=True)
        return self.patch(EVENTS, {**self.cited(), **said, **self.minutes(), **linked})

    def agree(self) -> Response:
        body = {**self.cited(), "title": self.text(), "kind": self.dice.choice([*AgreementKind])}
        body |= {"regions": self.regions(), "parties": [self.who(), *self.some(self.who)], "fulfils": self.fulfils()}
        return self.send(
            AGREEMENTS, body | self.maybe(scope=self.some(self.text), state=self.state(["planned", "signed"]))
        )

    def change_agreement(self) -> Response:
        said = self.maybe(state=self.state(AgreementStatus), parties=self.some(self.who), scope=self.some(self.text))
        linked = self.maybe(0.3, signed_in=self.any(EVENTS), fulfils=self.fulfils(), mistaken=True)
        return self.patch(AGREEMENTS, {**self.cited(), **said, **linked})

    def owe(self) -> Response:
        due = {"due_on": self.day(-9, 9)} if self.dice.random() < 0.5 else {"due_h": self.dice.randint(-9, 0)}
        body = {**self.cited(), **due, "title": self.text(), "regions": self.regions()}
        body |= {"owed_by": self.dice.choice(["kpu-kutim", "kpu-kutim", "kpu-kabkota-kaltim"])}
        body |= self.maybe(owed_to="bawaslu-kutim", due_time="12:00", made_on=self.day(-9, 0))
        body |= self.maybe(event=self.any(EVENTS), agreement=self.any(AGREEMENTS), serves=[{"requirement": "LAW-03"}])
        return self.send(COMMITMENTS, body)

    def show(self) -> Response:
        paper = {"kind": "letter", "number": self.word(), **self.maybe(dated=self.day(-9, 0))}
        link = {"kind": "link", "url": f"https://example.org/{self.dice.randrange(99)}"}
        photo = [{"kind": "photo", "file": self.photo()}] if self.dice.random() < 0.3 else []
        body = {"evidence": self.dice.choice([[paper], [link, *photo], [paper, link, paper]])}
        body |= self.maybe(agency="kpu-kutim", on=self.day(-3, 0), note=self.word(), regions=["64.08"])
        by = self.dice.choice([self.kpu, self.admin])
        return by.post(f"{COMMITMENTS}/{self.any(COMMITMENTS)}/evidence", json=body)

    def photo(self) -> str:
        headers = {"Content-Type": "image/png"}
        answer = self.kpu.post("/v1/evidence?region=64.08", content=PNG, headers=headers)
        return str(answer.json()["id"])

    def withdraw(self) -> Response:
        body = {"note": self.word(), **self.maybe(on=self.day(-1, 0))}
        return self.admin.post(f"{COMMITMENTS}/{self.any(COMMITMENTS)}/withdrawal", json=body)

    def any(self, of: str) -> str:
        return self.dice.choice(self.ids[of] or ["none"])

    def send(self, of: str, body: Body) -> Response:
        answer = self.dice.choice([self.admin, self.admin, self.regency]).post(of, json=body)
        if answer.is_success:
            self.ids[of].append(answer.headers["Location"].rpartition("/")[2])
        return answer

    def patch(self, of: str, body: Body) -> Response:
        where = f"{of}/{self.any(of)}"
        tag = self.admin.get(where).headers["ETag"]
        return self.admin.patch(where, json=body, headers={"If-Match": tag})


def gather(siaga: Siaga, deeds: int, seed: int) -> None:
    talk = Talk(siaga, seed)
    for _ in range(deeds):
        answer = talk.act()
        assert answer.status_code < 500, answer.text
