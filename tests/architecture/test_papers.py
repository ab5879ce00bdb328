"""Locks, papers and the tree agree with each other and speak of nothing but the project."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
TEXT = {".py", ".md", ".txt", ".toml", ".in", ".spec", ".ts", ".typ", ".qss", ".css", ".mako", ".yml", ".svg", ""}
FORBIDDEN = re.compile(
    r"index-u[r]l|find-l[i]nks|trusted-h[o]st|pythonh[o]sted|py[p]i\.(?:org|python)|(?<![\w.])/(?:w[o]rk|r[o]ot)/",
    re.IGNORECASE,
)
"""Registries, and folders of one machine. The brackets let this file itself pass."""


def files() -> list[Path]:
    """Return the files of the project: those that git knows or would take; all, where there is no git."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        names = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        names = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if _is_ours(path.relative_to(ROOT).parts)]
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def _is_ours(parts: tuple[str, ...]) -> bool:
    made = {"build", "dist", "__pycache__"}
    return not any(part in made or (part.startswith(".") and part != ".ci") for part in parts[:-1])


def locked(kind: str) -> dict[str, Requirement]:
    text = (ROOT / "requirements" / f"{kind}.txt").read_text(encoding="utf-8")
    lines = (line.rstrip("\\ ") for line in text.splitlines() if re.match(r"[A-Za-z0-9]", line))
    return {canonicalize_name(one.name): one for one in map(Requirement, lines)}


def asked_for(kind: str) -> dict[str, Requirement]:
    text = (ROOT / "requirements" / f"{kind}.in").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if re.match(r"[A-Za-z]", line))
    return {canonicalize_name(one.name): one for one in map(Requirement, lines)}


def test_no_file_names_a_registry_or_a_folder_of_one_machine():
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in files()
        if path.suffix in TEXT and (match := FORBIDDEN.search(path.read_text(encoding="utf-8")))
    ]

    assert found == []


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_a_lock_pins_everything_by_hash_and_names_no_address(kind):
    text = (ROOT / "requirements" / f"{kind}.txt").read_text(encoding="utf-8")

    assert "://" not in text
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[\w.-]+==\S+", block), block
        assert "--hash=sha256:" in block, block


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_a_lock_holds_what_was_asked_for(kind):
    pins = locked(kind)

    for name, wanted in asked_for(kind).items():
        (pin,) = pins[name].specifier
        assert wanted.specifier.contains(pin.version), wanted


def test_what_runs_is_tested_in_the_same_versions():
    run, dev = locked("run"), locked("dev")

    assert {name: dev[name].specifier for name in run} == {name: pin.specifier for name, pin in run.items()}


def test_the_project_asks_for_what_the_lock_was_made_from():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {canonicalize_name(one.name): one for one in map(Requirement, project["dependencies"])}

    assert asked == asked_for("run")


def test_third_party_names_all_that_is_shipped():
    paper = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([A-Za-z0-9-]+) \| (\d[^|]*?) \|", paper, re.MULTILINE)
    named = {canonicalize_name(name): version for name, version in rows}

    assert named == {name: next(iter(pin.specifier)).version for name, pin in locked("run").items()}


def test_the_map_of_architecture_is_the_tree():
    paper = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    block = re.search(r"```\n(.*?)```", paper, re.DOTALL)
    assert block
    named, folder = set(), ""
    for indent, name in re.findall(r"^( *)([\w.]+/?)(?= {2,}|$)", block.group(1), re.MULTILINE):
        if not indent:
            folder = name
        named.add(f"{folder if indent else ''}{name}")

    assert named == _tree()


def _tree() -> set[str]:
    """Return the top folders that hold code, and what stands in the program's folder."""
    names = [path.relative_to(ROOT).parts for path in files()]
    top = {f"{parts[0]}/" for parts in names if parts[-1].endswith(".py") and len(parts) > 1}
    inner = {parts[1] + ("/" if len(parts) > 2 else "") for parts in names if parts[0] == "desktop_app"}
    return top | {f"desktop_app/{name}" for name in inner - {"__init__.py"}}
