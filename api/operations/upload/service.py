"""Upload a file of updates to a server. A report file holds the result of each row; an upload continues after it."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from api.core.progress import Progress
from api.operations.upload.client import UploadClient, UploadStopped
from api.operations.upload.file_parts import FileNotSendable, FilePart, split_file
from api.reporting.bulk.formats import MAX_ROWS


def upload(
    path: Path, report: Path, client: UploadClient, max_rows: int = MAX_ROWS, progress: Progress | None = None
) -> Counter[str]:
    """Send the parts of the file that are not in the report yet. Returns the number of rows by result."""
    sent_part_by_number, file_size = _read_report(report), path.stat().st_size
    target_digest, part_numbers = client.find_target().digest, set[int]()
    if any(sent_part.get("target") != target_digest for sent_part in sent_part_by_number.values()):
        raise UploadStopped(
            f"{report.name} is of another server, election or office, or of an earlier version. Name another --report."
        )
    count_by_result = Counter(result for sent_part in sent_part_by_number.values() for result in sent_part["results"])
    try:
        for file_part in split_file(path, max_rows):
            part_numbers.add(file_part.number)
            if file_part.number in sent_part_by_number:
                _check_same(file_part, sent_part_by_number[file_part.number], report)
            else:
                count_by_result.update(_append_to_report(report, file_part, target_digest, client.send(file_part)))
            if progress is not None:
                progress(path.name, file_part.bytes_read, file_size)
    except FileNotSendable as error:
        raise UploadStopped(str(error)) from None
    if not part_numbers.issuperset(sent_part_by_number):
        raise _file_changed(report)
    return count_by_result


def _check_same(file_part: FilePart, sent_part: dict[str, Any], report: Path) -> None:
    if sent_part["key"] != file_part.key:
        raise _file_changed(report)


def _file_changed(report: Path) -> UploadStopped:
    return UploadStopped(
        f"The file, or --rows, is not what it was when {report.name} was begun. Name another --report."
    )


def _append_to_report(report: Path, file_part: FilePart, target_digest: str, answer: dict[str, Any]) -> list[str]:
    """Write a line for each row, then one for the part, without which the part counts as not sent.

    Returns the results of the rows.
    """
    row_lines = [
        {
            "line": file_part.line_numbers[row_answer["row"] - 1],
            "result": row_answer["result"],
            "id": row_answer["id"],
            "errors": row_answer["errors"],
        }
        for row_answer in answer["rows"]
    ]
    part_line = {
        "part": file_part.number,
        "key": file_part.key,
        "target": target_digest,
        "batch": answer["batch"],
        "taken_back": answer["summary"]["taken_back"],
    }
    with report.open("a", encoding="utf-8", newline="\n") as report_file:
        report_file.writelines(f"{json.dumps(line, ensure_ascii=False)}\n" for line in [*row_lines, part_line])
        report_file.flush()
        os.fsync(report_file.fileno())
    return [line["result"] for line in row_lines]


def _read_report(report: Path) -> dict[int, dict[str, Any]]:
    """The parts that were sent, by number, each with the results of its rows.

    Lines after the last complete part are cut off the file.
    """
    sent_part_by_number: dict[int, dict[str, Any]] = {}
    if not report.exists():
        return sent_part_by_number
    row_results, end_of_part, bytes_read = list[str](), 0, 0
    with report.open("rb") as report_file:
        for line, line_content in _complete_lines(report_file):
            bytes_read += len(line)
            if "part" in line_content:
                sent_part_by_number[line_content["part"]] = {**line_content, "results": row_results}
                row_results, end_of_part = [], bytes_read
            else:
                row_results.append(line_content["result"])
    os.truncate(report, end_of_part)
    return sent_part_by_number


def _complete_lines(report_file: BinaryIO) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """The lines and their content, up to the first line that was cut."""
    for line in report_file:
        try:
            yield line, json.loads(line)
        except ValueError:
            return
