"""Findings as a JUnit report: a test case for each, failed where it is an error."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from personary.diagnostics.diagnostic import Diagnostic
from personary.diagnostics.reporters.account import Account, closing_lines

_NOT_IN_XML = "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"


def junit(account: Account) -> str:
    """Tell the findings as one suite; warnings and notes are cases that pass and say so."""
    errors = sum(each.severity == "error" for each in account.findings)
    numbers = {"tests": str(len(account.findings) or 1), "failures": str(errors), "errors": "0"}
    root = ET.Element("testsuites", {"name": "personary", **numbers, "time": "0"})
    suite = ET.SubElement(root, "testsuite", {"name": "personary", **numbers, "skipped": "0", "time": "0"})
    for each in account.findings:
        _case(suite, each)
    if not account.findings:
        ET.SubElement(suite, "testcase", {"classname": "personary", "name": closing_lines(account)[0], "time": "0"})
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def in_xml(said: str) -> str:
    """Replace what no XML file may hold."""
    return re.sub(_NOT_IN_XML, "\ufffd", said)


def _case(suite: ET.Element, each: Diagnostic) -> None:
    place = f"{each.file}:{each.span.line}:{each.span.column}"
    attributes = {"classname": in_xml(each.file), "name": in_xml(f"{each.code} {place}"), "time": "0"}
    case = ET.SubElement(suite, "testcase", attributes)
    told = in_xml("\n".join(filter(None, (place, each.message, each.suggestion))))
    if each.severity == "error":
        failure = ET.SubElement(case, "failure", {"message": in_xml(each.message), "type": each.code})
        failure.text = told
    else:
        ET.SubElement(case, "system-out").text = f"{each.severity}\n{told}"
