"""The watcher sees every way out, takes nothing else for one, and finds none in the program."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.offline import trace

ROOT = Path(trace.__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "line",
    [
        "71 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3",
        "socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = -1 EAFNOSUPPORT (Address family not supported by protocol)",
        "[pid 71] socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = -1 EPERM (Operation not permitted)",
        "71 socket(0x2d /* AF_??? */, SOCK_STREAM, 0) = -1 EAFNOSUPPORT",
        "71 socket(AF_VSOCK, SOCK_STREAM, 0 <unfinished ...>",
        '71 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
        "71 sendto(3, \"\"..., 28, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53)}, 16 <unfinished ...>",
        "71 sendmsg(3, {msg_name={sa_family=AF_INET6, sin6_port=htons(443)}, msg_namelen=28}, 0) = 40",
        "71 bind(3, {sa_family=AF_INET, sin_port=htons(0)}, 16) = 0",
        "71 <... recvfrom resumed>\"\"..., 64, 0, {sa_family=AF_INET, sin_port=htons(53)}, [28 => 16]) = 44",
        "71 io_uring_setup(64, {flags=0}) = 5",
    ],
)  # fmt: skip
def test_a_way_out_is_seen(line):
    assert trace.reaches([line]) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "71 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
        "71 socketpair(AF_UNIX, SOCK_STREAM, 0, [4, 5]) = 0",
        '71 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0',
        '71 connect(3, {sa_family=AF_UNIX, sun_path="/run/sa_family=AF_INET"}, 24) = -1 ENOENT',
        "71 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3",
        '71 sendto(3, "socket(AF_INET, \\"a\\"", 16, 0, NULL, 0) = 16',
        '71 execve("/usr/bin/socket", ["AF_INET"], 0x7ffd /* 3 vars */) = 0',
        "71 <... connect resumed>) = 0",
        "71 +++ exited with 0 +++",
    ],
)
def test_what_stays_inside_is_not_taken_for_a_way_out(line):
    assert trace.reaches([line]) == []


@pytest.fixture(scope="module")
def watching():
    if not trace.can_watch():
        pytest.skip("strace is missing, or may not look at processes here")


def run(*command):
    return subprocess.run(
        [sys.executable, "-m", "tests.offline.trace", *command],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


REACHING = "import contextlib, socket\nwith contextlib.suppress(OSError): socket.socket()"


@pytest.mark.slow
@pytest.mark.usefixtures("watching")
def test_a_program_whose_child_reaches_out_fails():
    starts = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {REACHING!r}], check=True)"
    done = run(sys.executable, "-c", starts)

    assert done.returncode == 1, done.stderr
    assert "socket(AF_INET" in done.stderr


@pytest.mark.slow
@pytest.mark.usefixtures("watching")
def test_the_exit_code_of_a_program_that_stays_inside_is_its_own():
    assert run(sys.executable, "-c", "raise SystemExit(7)").returncode == 7


@pytest.mark.slow
def test_where_nobody_may_watch_the_kernel_ends_who_reaches_out(monkeypatch):
    if not trace.can_guard():
        pytest.skip("the kernel takes no filter for system calls")
    monkeypatch.setattr(trace, "can_watch", lambda: False)

    assert trace.main([sys.executable, "-c", REACHING]) == 1
    assert trace.main([sys.executable, "-c", "import socket; socket.socket(socket.AF_UNIX)"]) == 0


def test_where_nothing_can_be_proved_nothing_is_said_to_be(monkeypatch, capsys):
    monkeypatch.setattr(trace, "can_watch", lambda: False)
    monkeypatch.setattr(trace, "can_guard", lambda: False)

    assert trace.main([sys.executable, "-c", ""]) == 1
    assert "nothing is proved" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.usefixtures("watching")
@pytest.mark.parametrize("option", ["--self-check", "--smoke"])
def test_the_main_job_and_the_window_stay_on_this_machine(option, tmp_path, monkeypatch):
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path))
    done = run(sys.executable, "-m", "desktop_app", option)

    assert done.returncode == 0, done.stderr
    assert ", 0 lead out of this machine" in done.stderr
