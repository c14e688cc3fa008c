"""Faults on request: error answers, dropped connections, HTML where JSON is expected, and gates.

A fault fits requests by host and by a regular expression searched in "METHOD /path?query". It
works `times` times (None: until it is cleared) and then steps aside.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["status", "drop", "drop-after", "html"]


@dataclass
class Fault:
    """What is to happen instead of (or after) the real answer."""

    host: str
    pattern: re.Pattern[str]
    kind: Kind
    status: int = 500
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    times: int | None = 1


@dataclass
class Gate:
    """Holds fitting requests back: before the server acts on them, or after (answer withheld).

    `arrived` is set when the first one waits; `open()` lets all of them go on.
    """

    host: str
    pattern: re.Pattern[str]
    after: bool = False
    arrived: threading.Event = field(default_factory=threading.Event)
    _opened: threading.Event = field(default_factory=threading.Event)

    def open(self) -> None:
        self._opened.set()

    @property
    def is_open(self) -> bool:
        return self._opened.is_set()

    def wait_arrived(self, seconds: float = 10) -> None:
        """Wait until a request stands at the gate; raises TimeoutError when none comes."""
        if not self.arrived.wait(seconds):
            raise TimeoutError(f"no request {self.pattern.pattern!r} reached {self.host} in {seconds} s")

    def pass_through(self) -> None:
        self._opened.wait()


class Faults:
    """The faults and gates in force."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []
        self.gates: list[Gate] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()
        for gate in self.gates:
            gate.open()
        self.gates.clear()

    def take(self, host: str, line: str) -> Fault | None:
        """The first fault that fits, counted as used."""
        with self._lock:
            for fault in self._faults:
                if fault.host == host and fault.pattern.search(line):
                    if fault.times is not None:
                        fault.times -= 1
                        if fault.times == 0:
                            self._faults.remove(fault)
                    return fault
        return None

    def gate(self, host: str, line: str, after: bool) -> Gate | None:
        for gate in self.gates:
            if gate.host == host and gate.after is after and not gate.is_open and gate.pattern.search(line):
                return gate
        return None
